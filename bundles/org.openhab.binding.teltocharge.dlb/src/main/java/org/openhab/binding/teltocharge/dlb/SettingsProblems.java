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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Gathers what is wrong with settings.
 */
@NonNullByDefault
final class SettingsProblems {

    static final Duration MAX_SPAN = Duration.ofMinutes(10);

    private final List<SettingsProblem> problems = new ArrayList<>();

    void add(String field, String key, List<Object> args, String message) {
        problems.add(new SettingsProblem(field, key, args, message));
    }

    void span(String field, Duration span, Duration max) {
        if (span.isNegative() || span.compareTo(max) > 0) {
            add(field, "span-out-of-range", List.of(field, span.toSeconds(), max.toSeconds()),
                    field + " of " + span.toSeconds() + " s is outside 0 to " + max.toSeconds() + " s");
        }
    }

    void spanAboveZero(String field, Duration span, Duration max) {
        if (span.isZero()) {
            add(field, "span-out-of-range", List.of(field, 0L, max.toSeconds()), field + " must be more than 0 s");
        } else {
            span(field, span, max);
        }
    }

    /** Refuses what a charger cannot offer. */
    void amps(String field, int amps) {
        if (amps != 0 && (amps < BalancerSettings.LOWEST_AMPS || amps > BalancerSettings.HIGHEST_AMPS)) {
            add(field, "amps-out-of-range", List.of(field, amps),
                    field + " of " + amps + " A is neither 0 nor 6 to 32 A");
        }
    }

    void secondsBetween(String field, Duration span, Duration least, Duration most) {
        number(field, span.toMillis() / 1000.0, least.toSeconds(), most.toSeconds());
    }

    /** Written so that a missing number is refused too. */
    void number(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            add(field, "number-out-of-range", List.of(field, value, least, most),
                    field + " of " + value + " is outside " + least + " to " + most);
        }
    }

    List<SettingsProblem> all() {
        return List.copyOf(problems);
    }
}
