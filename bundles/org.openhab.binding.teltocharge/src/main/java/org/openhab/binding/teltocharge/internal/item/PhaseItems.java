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
package org.openhab.binding.teltocharge.internal.item;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;

/**
 * The items that measure one phase; a name is empty where there is none.
 *
 * @param current with the sign of its direction, or without one where a power tells the direction
 * @param power positive when drawn from the grid, negative when fed in
 * @param imported power drawn from the grid, never negative
 * @param exported power fed into the grid, never negative
 * @param voltage from the phase to neutral
 */
@NonNullByDefault
public record PhaseItems(String current, String power, String imported, String exported, String voltage) {

    public PhaseItems {
        current = current.trim();
        power = power.trim();
        imported = imported.trim();
        exported = exported.trim();
        voltage = voltage.trim();
    }

    /** Whether the owner has chosen any item for this phase. */
    boolean isUsed() {
        return chosen(current, power, imported, exported, voltage).findAny().isPresent();
    }

    boolean hasCurrent() {
        return !current.isEmpty();
    }

    boolean hasPower() {
        return !power.isEmpty() || !imported.isEmpty();
    }

    Stream<String> powers() {
        return chosen(power, imported, exported);
    }

    private static Stream<String> chosen(String... names) {
        return Stream.of(names).filter(name -> !name.isEmpty());
    }

    /**
     * @param wholeAmps whether a better value of the current is worked out from the power
     * @return the items without which the current of the phase is not known
     */
    Stream<String> needed(boolean wholeAmps) {
        return chosen(current, power, imported, exported, calculatesWithVoltage(wholeAmps) ? voltage : "");
    }

    /** Whether the current is worked out from power and voltage, so that the voltage is needed and not only shown. */
    boolean calculatesWithVoltage(boolean wholeAmps) {
        return hasPower() && (wholeAmps || !hasCurrent());
    }

    /** Why this phase cannot be measured by these items, if so. */
    Optional<StatusText> problem(String phase) {
        if (!isUsed()) {
            return Optional.empty();
        }
        if (!power.isEmpty() && !(imported + exported).isEmpty()) {
            return Optional.of(StatusText.of("offline.conf-error.items-ambiguous", phase));
        }
        if (imported.isEmpty() && !exported.isEmpty()) {
            return Optional.of(StatusText.of("offline.conf-error.items-export-only", phase));
        }
        return hasCurrent() || hasPower()
                ? Optional.empty()
                : Optional.of(StatusText.of("offline.conf-error.items-voltage-only", phase));
    }
}
