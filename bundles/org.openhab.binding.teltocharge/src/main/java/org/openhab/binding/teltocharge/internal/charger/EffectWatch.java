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
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;

/**
 * Looks whether the owner's commands do what they should. A newer command to the same register takes the older one's
 * place.
 */
@NonNullByDefault
final class EffectWatch {

    private record Watched(OwnerEffect effect, Instant since) {
    }

    private final Map<ChargerRegister, Watched> watched = new EnumMap<>(ChargerRegister.class);

    /** The charger has taken a command. */
    synchronized void begin(RegisterWrite command, Instant now) {
        watched.remove(command.register());
        OwnerEffect.of(command)
                .ifPresent(effect -> watched.put(command.register(), new Watched(effect, now)));
    }

    /** The charger does not answer, which is what a restart looks like. */
    synchronized void unheard() {
        watched.remove(ChargerRegister.REQUEST_REBOOT);
    }

    /**
     * Takes a new image of the charger.
     *
     * @return what the owner is to be told about commands that had no effect in time
     */
    synchronized List<StatusText> seen(ChargerSnapshot snapshot) {
        List<StatusText> missing = new ArrayList<>();
        watched.values().removeIf(one -> {
            Duration elapsed = Duration.between(one.since, snapshot.readAt());
            if (elapsed.isNegative() || elapsed.isZero()) {
                return false;
            }
            boolean seen = one.effect.isSeen(snapshot.status(), elapsed);
            if (!seen && elapsed.compareTo(one.effect.limit()) >= 0) {
                missing.add(one.effect.missing());
                return true;
            }
            return seen;
        });
        return missing;
    }

    synchronized void clear() {
        watched.clear();
    }
}
