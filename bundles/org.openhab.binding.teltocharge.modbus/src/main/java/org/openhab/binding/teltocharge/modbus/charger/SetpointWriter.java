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
package org.openhab.binding.teltocharge.modbus.charger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.Priority;

/**
 * Decides which setpoint registers to write, and when. Pure: same arguments, same result.
 *
 * A write is due when the charger does not hold the wanted value, and as a heartbeat, so that its watchdog (register
 * 19) never starves: at a third of the watchdog's time or every 10 s, whichever is less.
 */
@NonNullByDefault
public final class SetpointWriter {
    private static final Duration MAX_HEARTBEAT = Duration.ofSeconds(10);
    private static final int HEARTBEATS_PER_TIMEOUT = 3;
    private static final int MIN_AMPS = 6;

    private SetpointWriter() {
    }

    /**
     * @param now the present time
     * @param wanted the setpoint; limited here to what the charger can supply (register 12)
     * @param snapshot the latest image of the charger
     * @param memory what was written last
     * @return the writes that are due, to be carried out in this order; a later one only when the one before is
     *         confirmed, because the order keeps the total current from rising in between
     */
    public static List<RegisterWrite> due(Instant now, Setpoint wanted, ChargerSnapshot snapshot,
            SetpointMemory memory) {
        int amps = limited(wanted.amps(), snapshot.limits().maxAmps());
        int ampsKnown = memory.ampsKnown(snapshot);
        PhaseSelection phasesKnown = memory.phasesKnown(snapshot);
        List<RegisterWrite> writes = new ArrayList<>();
        if (amps != ampsKnown || heartbeatDue(now, snapshot, memory)) {
            writes.add(new RegisterWrite(ChargerRegister.AMPS_TO_USE, amps,
                    amps < ampsKnown ? Priority.LOWERING_WRITE : Priority.WRITE));
        }
        if (snapshot.limits().phaseChangePossible() && wanted.phases() != phasesKnown) {
            Priority priority = phasesKnown.isKnown() && wanted.phases().isWithin(phasesKnown)
                    ? Priority.LOWERING_WRITE
                    : Priority.WRITE;
            // More amps only after the phases are changed, fewer before.
            writes.add(amps > ampsKnown ? 0 : writes.size(),
                    new RegisterWrite(ChargerRegister.PHASE_TO_USE, wanted.phases().code(), priority));
        }
        return List.copyOf(writes);
    }

    /**
     * @param communicationTimeout register 19; zero when the watchdog is off
     * @return the longest time between two writes of the setpoint
     */
    public static Duration heartbeat(Duration communicationTimeout) {
        if (communicationTimeout.isZero()) {
            return MAX_HEARTBEAT;
        }
        Duration third = communicationTimeout.dividedBy(HEARTBEATS_PER_TIMEOUT);
        return third.compareTo(MAX_HEARTBEAT) < 0 ? third : MAX_HEARTBEAT;
    }

    private static boolean heartbeatDue(Instant now, ChargerSnapshot snapshot, SetpointMemory memory) {
        Instant last = memory.ampsAt();
        return last == null || !now.isBefore(last.plus(heartbeat(snapshot.control().communicationTimeout())));
    }

    private static int limited(int amps, int maxAmps) {
        int limited = Math.min(amps, maxAmps);
        return limited < MIN_AMPS ? 0 : limited;
    }
}
