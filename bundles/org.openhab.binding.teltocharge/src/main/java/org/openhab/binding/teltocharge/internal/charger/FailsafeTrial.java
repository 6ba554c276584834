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

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.IecState;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;

/**
 * The failsafe test: all traffic to the charger stops until its watchdog must have fired and the car has followed, and
 * then one read shows what happened. It must be one read, since reads may count as communication. The test gives way
 * as soon as less current is to be offered than at its start.
 */
@NonNullByDefault
public final class FailsafeTrial {

    /** From the watchdog's time to the read: a car has 5 s to follow (IEC 61851-1), and the charger needs some. */
    public static final Duration MARGIN = Duration.ofSeconds(10);
    /** What tells a failsafe current from the current before, and no current from a little, A. */
    private static final double DIFFERENCE = 1;

    private @Nullable ChargerSnapshot before;
    private @Nullable Instant silentSince;
    private boolean due;

    /**
     * @param snapshot the latest image of the charger
     * @return why nothing could be learned from a test now, as a status text; empty if it can begin
     */
    public static Optional<StatusText> obstacle(ChargerSnapshot snapshot) {
        if (snapshot.control().communicationTimeout().isZero()) {
            return Optional.of(StatusText.of("online.failsafe-no-watchdog"));
        }
        int failsafe = snapshot.control().failsafeAmps();
        boolean charging = snapshot.status().iec().value() == IecState.C2
                || snapshot.status().iec().value() == IecState.D2;
        return charging && drawn(snapshot) > failsafe + DIFFERENCE
                ? Optional.empty()
                : Optional.of(StatusText.of("online.failsafe-no-load", failsafe));
    }

    /**
     * Begins, if there is no {@link #obstacle}.
     */
    public synchronized void begin(ChargerSnapshot snapshot) {
        before = snapshot;
        silentSince = null;
        due = false;
    }

    public synchronized boolean isRunning() {
        return before != null;
    }

    /** Ends the test without a result; does nothing if none runs. */
    public synchronized void end() {
        before = null;
        due = false;
    }

    /**
     * @param wanted the setpoint that the charger is to be told, empty if it is left alone
     * @return whether the test must end because less is wanted than at its start
     */
    public synchronized boolean mustGiveWay(Optional<Setpoint> wanted) {
        ChargerSnapshot start = before;
        return start != null && wanted.isPresent() && wanted.get().amps() < start.control().amps();
    }

    /**
     * @param lastContact when the charger was last talked to
     * @return whether the charger may be read
     */
    public synchronized boolean mayRead(Instant lastContact, Instant now) {
        ChargerSnapshot start = before;
        if (start == null) {
            return true;
        }
        silentSince = lastContact;
        due = !now.isBefore(lastContact.plus(start.control().communicationTimeout()).plus(MARGIN));
        return due;
    }

    /**
     * Takes a read.
     *
     * @return the result if this was the read at the end of the test, which is over then
     */
    public synchronized Optional<FailsafeResult> take(ChargerSnapshot after) {
        ChargerSnapshot start = before;
        Instant since = silentSince;
        if (start == null || since == null || !due) {
            return Optional.empty();
        }
        end();
        Duration silence = Duration.between(since, after.readAt());
        if (drawn(after) < DIFFERENCE) {
            Duration stopped = silence.minus(after.status().since());
            return Optional.of(new FailsafeResult(FailsafeResult.Behaviour.STOPS, after.readAt(),
                    stopped.isNegative() ? Duration.ZERO : stopped));
        }
        boolean fell = drawn(after) <= start.control().failsafeAmps() + DIFFERENCE;
        return Optional.of(new FailsafeResult(fell
                ? FailsafeResult.Behaviour.FALLS_TO_FAILSAFE
                : FailsafeResult.Behaviour.KEEPS_CHARGING, after.readAt(), silence));
    }

    private static double drawn(ChargerSnapshot snapshot) {
        PhaseValues amps = snapshot.readings().amps();
        return Math.max(amps.l1(), Math.max(amps.l2(), amps.l3()));
    }
}
