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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Finds settings that cannot work and says why.
 */
@NonNullByDefault
final class SettingsCheck {

    /** The range of the charger's register 28, "max power from grid". */
    private static final int MAX_FUSE_AMPS = 1000;
    private static final Duration MAX_SPAN = Duration.ofMinutes(10);
    private static final Duration MAX_RESTART_DELAY = Duration.ofHours(1);

    private final List<SettingsProblem> problems = new ArrayList<>();

    private SettingsCheck() {
    }

    static List<SettingsProblem> check(CircuitSettings circuit, List<ChargerSettings> chargers, int failsafeAmps,
            Duration meterPeriod, Duration raiseWindow, Duration raiseInterval, Duration restartDelay) {
        SettingsCheck check = new SettingsCheck();
        check.circuit(circuit);
        check.chargers(chargers);
        check.failsafe(failsafeAmps);
        if (meterPeriod.isZero()) {
            check.add("meterPeriod", "span-out-of-range", List.of("meterPeriod", 0L, MAX_SPAN.toSeconds()),
                    "meterPeriod must be more than 0 s");
        } else {
            check.span("meterPeriod", meterPeriod, MAX_SPAN);
        }
        check.span("raiseWindow", raiseWindow, MAX_SPAN);
        check.span("raiseInterval", raiseInterval, MAX_SPAN);
        check.span("restartDelay", restartDelay, MAX_RESTART_DELAY);
        return List.copyOf(check.problems);
    }

    private void circuit(CircuitSettings circuit) {
        int fuse = circuit.fuseAmps();
        double reserve = circuit.reserveAmps();
        if (fuse < BalancerSettings.LOWEST_AMPS || fuse > MAX_FUSE_AMPS) {
            add("fuse", "fuse-out-of-range", List.of(fuse, BalancerSettings.LOWEST_AMPS, MAX_FUSE_AMPS),
                    "The fuse of " + fuse + " A is outside 6 to 1000 A");
        }
        // Written so that a missing number is refused too.
        if (!(reserve >= 0)) {
            add("reserve", "reserve-negative", List.of(reserve), "The reserve of " + reserve + " A is below 0 A");
        } else if (fuse >= BalancerSettings.LOWEST_AMPS && circuit.limitAmps() < BalancerSettings.LOWEST_AMPS) {
            add("reserve", "reserve-too-large", List.of(reserve, fuse), "The reserve of " + reserve
                    + " A leaves less than 6 A of the fuse of " + fuse + " A, so no vehicle could ever charge");
        }
    }

    private void chargers(List<ChargerSettings> chargers) {
        Set<String> ids = new HashSet<>();
        for (ChargerSettings charger : chargers) {
            String id = charger.id();
            if (!ids.add(id)) {
                add("chargers", "charger-twice", List.of(id), "The charger " + id + " is listed twice");
            }
            if (charger.minAmps() < BalancerSettings.LOWEST_AMPS || charger.minAmps() > BalancerSettings.HIGHEST_AMPS) {
                add("minAmps", "min-out-of-range", List.of(id, charger.minAmps()), "The least current of charger " + id
                        + ", " + charger.minAmps() + " A, is outside 6 to 32 A");
            }
            if (charger.maxAmps() < charger.minAmps() || charger.maxAmps() > BalancerSettings.HIGHEST_AMPS) {
                add("maxAmps", "max-out-of-range", List.of(id, charger.maxAmps(), charger.minAmps()),
                        "The most current of charger " + id + ", " + charger.maxAmps() + " A, is outside "
                                + charger.minAmps() + " to 32 A");
            }
        }
    }

    private void failsafe(int amps) {
        if (amps != 0 && (amps < BalancerSettings.LOWEST_AMPS || amps > BalancerSettings.HIGHEST_AMPS)) {
            add("failsafeAmps", "failsafe-out-of-range", List.of(amps),
                    "The failsafe current of " + amps + " A is neither 0 nor 6 to 32 A");
        }
    }

    private void span(String field, Duration span, Duration max) {
        if (span.isNegative() || span.compareTo(max) > 0) {
            add(field, "span-out-of-range", List.of(field, span.toSeconds(), max.toSeconds()),
                    field + " of " + span.toSeconds() + " s is outside 0 to " + max.toSeconds() + " s");
        }
    }

    private void add(String field, String key, List<Object> args, String message) {
        problems.add(new SettingsProblem(field, key, args, message));
    }
}
