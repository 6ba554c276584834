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
package org.openhab.binding.teltocharge.internal.charger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.internal.charger.ChargerImages.TIME;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.LimitCause;
import org.openhab.binding.teltocharge.modbus.charger.SetpointMemory;

class CompetitorWatchTest {

    private final CompetitorWatch watch = new CompetitorWatch();
    private final SetpointMemory wroteTen = new SetpointMemory(10, TIME, null, null);

    @Test
    void isSilentWhenTheChargerHoldsWhatWasWritten() {
        assertThat(watch.update(ChargerImages.image().readAt(TIME.plusSeconds(1)).snapshot(), wroteTen)).isEmpty();
    }

    @Test
    void isSilentWhenTheImageIsOlderThanTheWrite() {
        assertThat(watch.update(image(16, -1), wroteTen)).isEmpty();
    }

    @Test
    void reportsTheLimitForAMinuteWhenSomebodyHasChangedTheSetpoint() {
        assertThat(watch.update(image(16, 2), wroteTen)).contains(LimitCause.LOAD_BALANCE);
        assertThat(watch.update(image(10, 61), wroteTen)).contains(LimitCause.LOAD_BALANCE);
        assertThat(watch.update(image(10, 62), wroteTen)).isEmpty();
    }

    @Test
    void reportsTheChargersOwnLoadBalancing() {
        assertThat(watch.update(ChargerImages.image().with(ChargerRegister.CURRENT_LIMIT_CAUSE, 1).snapshot(),
                SetpointMemory.EMPTY)).contains(LimitCause.MAX_POWER_FROM_GRID);
    }

    private static ChargerSnapshot image(int amps, int seconds) {
        return ChargerImages.image().with(ChargerRegister.AMPS_TO_USE, amps).readAt(TIME.plusSeconds(seconds))
                .snapshot();
    }
}
