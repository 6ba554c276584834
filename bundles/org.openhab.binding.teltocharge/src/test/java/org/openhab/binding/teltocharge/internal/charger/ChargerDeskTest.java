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
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.charger.TemporaryOrder.Kind;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;

class ChargerDeskTest {

    private static final RegisterWrite LOCK = new RegisterWrite(ChargerRegister.LOCK_MODE, 1, Priority.WRITE);

    /** Charges, and register 15 holds 10 A. */
    private final ChargerSnapshot snapshot = ChargerImages.image().snapshot();
    private Instant now = ChargerImages.TIME;
    private final ChargerDesk desk = new ChargerDesk(() -> now, new ChargerBounds(6, 32, 6));

    @Test
    void tellsWhetherAnOfferIsNews() {
        assertThat(desk.offer(offer(10))).isTrue();
        assertThat(desk.offer(offer(10))).isFalse();
        assertThat(desk.offer(offer(9))).isTrue();
    }

    @Test
    void sendsNothingWhileTheFailsafeTestRuns() {
        desk.offer(offer(10));
        desk.send(LOCK);
        desk.beginTrial(snapshot);
        assertThat(desk.setpoint(snapshot)).isEmpty();
        assertThat(desk.commandsDue()).isEmpty();
        assertThat(desk.status().getDescription()).contains("online.failsafe-test");
        desk.lost();
        assertThat(desk.setpoint(snapshot)).isPresent();
        assertThat(desk.commandsDue()).containsExactly(LOCK);
    }

    @Test
    void lowersAtOnceAlthoughTheFailsafeTestRuns() {
        desk.offer(offer(10));
        desk.beginTrial(snapshot);
        desk.offer(offer(8));
        assertThat(desk.setpoint(snapshot)).hasValueSatisfying(wanted -> assertThat(wanted.amps()).isEqualTo(8));
        assertThat(desk.status().getDescription()).contains("online.failsafe-ended");
    }

    @Test
    void endsTheFailsafeTestWhenTheLoadBalancerFallsSilentInIt() {
        desk.offer(offer(10));
        desk.beginTrial(snapshot);
        now = now.plusSeconds(15);
        assertThat(desk.setpoint(snapshot)).hasValueSatisfying(wanted -> assertThat(wanted.amps()).isEqualTo(6));
    }

    @Test
    void endsAnOrderInTime() {
        desk.change(before -> before.withOrder(TemporaryOrder.of(Kind.PAUSE, 0, 1, now), snapshot));
        assertThat(desk.settle()).isFalse();
        assertThat(desk.pausedByOwner()).isTrue();
        now = now.plusSeconds(60);
        assertThat(desk.pausedByOwner()).isFalse();
        assertThat(desk.settle()).isTrue();
        assertThat(desk.settle()).isFalse();
    }

    @Test
    void tellsTheOwnerThatACommandHadNoEffect() {
        RegisterWrite stop = new RegisterWrite(ChargerRegister.SESSION_COMMAND, 1, Priority.LOWERING_WRITE);
        desk.send(stop);
        assertThat(desk.commandsDue()).containsExactly(stop);
        desk.carriedOut(stop);
        now = now.plusSeconds(15);
        desk.take(ChargerImages.image().readAt(now).snapshot());
        assertThat(desk.status().getDescription()).contains("online.no-effect-stop");
    }

    @Test
    void takesSilenceForTheRestartThatWasAskedFor() {
        RegisterWrite reboot = new RegisterWrite(ChargerRegister.REQUEST_REBOOT, 1, Priority.WRITE);
        desk.carriedOut(reboot);
        desk.unheard();
        now = now.plusSeconds(60);
        desk.take(ChargerImages.image().readAt(now).snapshot());
        assertThat(desk.status().getDescription()).isNull();
    }

    @Test
    void waitsForTheRestartThatWasNotConfirmed() {
        RegisterWrite reboot = new RegisterWrite(ChargerRegister.REQUEST_REBOOT, 1, Priority.WRITE);
        desk.send(reboot);
        assertThat(desk.commandsDue()).containsExactly(reboot);
        desk.notCarriedOut(reboot, new ModbusException(Fault.TIMEOUT, "late"));
        assertThat(desk.status().getDescription()).isNull();
        now = now.plusSeconds(60);
        desk.take(ChargerImages.image().readAt(now).snapshot());
        assertThat(desk.status().getDescription()).contains("online.no-effect-reboot");
    }

    @Test
    void tellsTheOwnerAboutACommandOnlyWhenItIsGivenUp() {
        desk.send(LOCK);
        for (int round = 1; round <= 3; round++) {
            assertThat(desk.status().getDescription()).isNull();
            assertThat(desk.commandsDue()).containsExactly(LOCK);
            desk.notCarriedOut(LOCK, new ModbusException(Fault.TIMEOUT, "late"));
            now = now.plusSeconds(4);
        }
        assertThat(desk.status().getDescription()).contains("online.command-failed");
        assertThat(desk.commandsDue()).isEmpty();
    }

    @Test
    void keepsOrdersAndDropsCommandsWhenItIsClosed() {
        desk.send(LOCK);
        desk.change(before -> before.withOwnerLimit(9));
        desk.close();
        assertThat(desk.commandsDue()).isEmpty();
        assertThat(desk.policy().ownerLimit()).isEqualTo(9);
    }

    private Offer offer(int amps) {
        return new Offer(amps, PhaseSet.THREE_PHASE, now);
    }
}
