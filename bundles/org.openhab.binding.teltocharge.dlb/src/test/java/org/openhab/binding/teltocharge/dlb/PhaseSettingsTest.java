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
package org.openhab.binding.teltocharge.dlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseSettingsTest {

    private static final ChargerSettings CHARGER = ChargerSettings.defaults("car");

    @Test
    void canWorkAtTheirBounds() {
        assertThat(fields(CHARGER.withPhases(new PhaseSettings(true, Duration.ZERO, 0)))).isEmpty();
        assertThat(fields(CHARGER.withPhases(new PhaseSettings(false, Duration.ofHours(1), 20)))).isEmpty();
        assertThat(fields(vehicle(new VehicleProfile(3, new VehicleMinimums(6, 0, 32), Duration.ofMinutes(2),
                Trait.YES, Trait.NO)))).isEmpty();
    }

    @Test
    void refuseADwellOrACountOfChangesOutOfRange() {
        assertThat(fields(CHARGER.withPhases(new PhaseSettings(true, Duration.ofSeconds(-1), 21))))
                .containsExactly("phaseDwell", "phaseSwitches");
        assertThat(fields(CHARGER.withPhases(new PhaseSettings(true, Duration.ofSeconds(3601), -1))))
                .containsExactly("phaseDwell", "phaseSwitches");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5, 33})
    void refuseAVehicleThatCannotBe(int amps) {
        VehicleProfile broken = new VehicleProfile(4, new VehicleMinimums(amps, 6, amps), Duration.ofSeconds(121),
                Trait.UNKNOWN, Trait.UNKNOWN);

        assertThat(fields(vehicle(broken))).containsExactly("vehiclePhases", "vehicleMinAmps1", "vehicleMinAmps3",
                "vehicleFollowTime");
    }

    private static ChargerSettings vehicle(VehicleProfile known) {
        return CHARGER.withVehicle(new VehicleSettings(known));
    }

    private static List<String> fields(ChargerSettings charger) {
        BalancerSettings usual = BalancerSettings.defaults(25, List.of(CHARGER));
        return SettingsCheck.check(usual.site(), List.of(charger), usual.ramp(), 6, RuleSettings.NONE).stream()
                .map(SettingsProblem::field).toList();
    }
}
