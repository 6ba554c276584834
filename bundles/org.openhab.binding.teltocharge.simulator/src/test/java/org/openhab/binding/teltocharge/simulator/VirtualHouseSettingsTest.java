/*
 * Copyright (c) 2026 Contributors to the TeltoCharge add-on for openHAB
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.teltocharge.simulator;

import static org.assertj.core.api.Assertions.*;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.simulator.model.CarSettings;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

class VirtualHouseSettingsTest {

    private final VirtualHouseSettings demo = VirtualHouseSettings.demo(1);

    @Test
    void refusesValuesOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> demo.withPort(-1)).withMessageContaining("port");
        assertThatIllegalArgumentException().isThrownBy(() -> demo.withPort(65536));
        assertThatIllegalArgumentException().isThrownBy(() -> demo.withFuse(15, 1)).withMessageContaining("fuse");
        assertThatIllegalArgumentException().isThrownBy(() -> demo.withFuse(64, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> demo.withFuse(25, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> demo.withFuse(25, 5.1));
        assertThatIllegalArgumentException().isThrownBy(() -> demo.withLoadStep(Duration.ofSeconds(4)));
    }

    @Test
    void refusesACarThatCannotExist() {
        CarSettings car = CarSettings.DEFAULT;
        assertThatIllegalArgumentException().isThrownBy(() -> car.withAmps(5, 16));
        assertThatIllegalArgumentException().isThrownBy(() -> car.withAmps(6, 33));
        assertThatIllegalArgumentException().isThrownBy(() -> car.withAmps(17, 16));
        assertThatIllegalArgumentException().isThrownBy(() -> car.withPhases(PhaseSelection.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> car.withPhases(PhaseSelection.UNKNOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> car.withEnergyWantedWh(Double.NaN));
    }

    @Test
    void refusesAChargerThatIsNotSold() {
        VirtualChargerSettings charger = VirtualChargerSettings.DEFAULT;
        assertThatIllegalArgumentException().isThrownBy(() -> charger.withMaxAmps(20));
        assertThatIllegalArgumentException().isThrownBy(() -> charger.withUserMaxAmps(5));
    }
}
