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

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;

class WriteQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final RegisterWrite LOCK = write(ChargerRegister.LOCK_MODE, 1);
    private static final RegisterWrite UNLOCK = write(ChargerRegister.LOCK_MODE, 2);

    private final WriteQueue queue = new WriteQueue();

    @Test
    void handsAWriteOutOnceAndForgetsItWhenDone() {
        queue.add(LOCK, NOW);
        assertThat(queue.take(NOW)).containsExactly(LOCK);
        assertThat(queue.take(NOW.plusSeconds(60))).isEmpty();
        queue.done(LOCK);
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void triesThreeTimesWithGrowingPausesAndThenGivesUp() {
        queue.add(LOCK, NOW);
        queue.take(NOW);
        assertThat(queue.failed(LOCK, NOW)).isFalse();
        assertThat(queue.take(NOW.plusMillis(1999))).isEmpty();
        assertThat(queue.take(NOW.plusSeconds(2))).containsExactly(LOCK);
        assertThat(queue.failed(LOCK, NOW.plusSeconds(2))).isFalse();
        assertThat(queue.take(NOW.plusSeconds(5))).isEmpty();
        assertThat(queue.take(NOW.plusSeconds(6))).containsExactly(LOCK);
        assertThat(queue.failed(LOCK, NOW.plusSeconds(6))).isTrue();
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void aNewerCommandTakesTheOldOnesPlace() {
        queue.add(LOCK, NOW);
        queue.take(NOW);
        queue.add(UNLOCK, NOW.plusSeconds(1));
        assertThat(queue.failed(LOCK, NOW.plusSeconds(1))).isFalse();
        queue.done(LOCK);
        assertThat(queue.take(NOW.plusSeconds(1))).containsExactly(UNLOCK);
    }

    @Test
    void neverRepeatsARestart() {
        RegisterWrite reboot = write(ChargerRegister.REQUEST_REBOOT, 1);
        queue.add(reboot, NOW);
        queue.take(NOW);
        assertThat(queue.failed(reboot, NOW)).isTrue();
        assertThat(queue.take(NOW.plusSeconds(60))).isEmpty();
    }

    private static RegisterWrite write(ChargerRegister register, int value) {
        return new RegisterWrite(register, value, Priority.WRITE);
    }
}
