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

    List<SettingsProblem> all() {
        return List.copyOf(problems);
    }
}
