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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;

/**
 * The owner's commands to single registers on their way to the charger: each is tried three times, 2 s and then 4 s
 * apart, only a restart just once. A newer command to the same register takes the older one's place.
 */
@NonNullByDefault
public final class WriteQueue {

    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final Map<ChargerRegister, Attempt> attempts = new EnumMap<>(ChargerRegister.class);

    /**
     * @param tries how often it was tried
     * @param due when it is tried next
     */
    private record Attempt(RegisterWrite write, int tries, Instant due) {
    }

    public synchronized void add(RegisterWrite write, Instant now) {
        attempts.put(write.register(), new Attempt(write, 0, now));
    }

    public synchronized boolean isEmpty() {
        return attempts.isEmpty();
    }

    /**
     * @return the writes to be tried now, which are not handed out again until they have {@link #failed}
     */
    public synchronized List<RegisterWrite> take(Instant now) {
        List<RegisterWrite> due = new ArrayList<>();
        attempts.replaceAll((register, attempt) -> {
            if (now.isBefore(attempt.due)) {
                return attempt;
            }
            due.add(attempt.write);
            return new Attempt(attempt.write, attempt.tries + 1, Instant.MAX);
        });
        return due;
    }

    /** The write was carried out and verified. */
    public synchronized void done(RegisterWrite write) {
        attempts.computeIfPresent(write.register(), (register, known) -> known.write.equals(write) ? null : known);
    }

    /**
     * The write failed.
     *
     * @return whether it is given up
     */
    public synchronized boolean failed(RegisterWrite write, Instant now) {
        Attempt known = attempts.get(write.register());
        if (known == null || !known.write.equals(write)) {
            return false;
        }
        if (known.tries >= tries(write.register())) {
            attempts.remove(write.register());
            return true;
        }
        Instant due = now.plus(FIRST_PAUSE.multipliedBy(known.tries));
        attempts.put(write.register(), new Attempt(write, known.tries, due));
        return false;
    }

    /** A restart that was not confirmed has probably begun, and must not be asked for again. */
    private static int tries(ChargerRegister register) {
        return register == ChargerRegister.REQUEST_REBOOT ? 1 : TRIES;
    }

    public synchronized void clear() {
        attempts.clear();
    }
}
