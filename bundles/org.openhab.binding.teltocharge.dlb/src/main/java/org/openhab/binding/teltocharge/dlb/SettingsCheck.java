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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Finds settings that cannot work and says why.
 */
@NonNullByDefault
final class SettingsCheck {

    private static final Duration MAX_RESTART_DELAY = Duration.ofHours(1);
    private static final int LOWEST_PRIORITY = 9;

    private final SettingsProblems problems = new SettingsProblems();
    private final SiteSettings site;
    private final CircuitCheck circuits;

    private SettingsCheck(SiteSettings site) {
        this.site = site;
        this.circuits = new CircuitCheck(problems, site);
    }

    static List<SettingsProblem> check(SiteSettings site, List<ChargerSettings> chargers, RampSettings ramp,
            int failsafeAmps, RuleSettings rules) {
        SettingsCheck check = new SettingsCheck(site);
        check.circuits.check();
        check.chargers(chargers);
        check.failsafe(failsafeAmps);
        check.problems.span("raiseWindow", ramp.window(), SettingsProblems.MAX_SPAN);
        check.problems.span("raiseInterval", ramp.interval(), SettingsProblems.MAX_SPAN);
        check.problems.span("restartDelay", ramp.restartDelay(), MAX_RESTART_DELAY);
        new RuleCheck(check.problems).check(rules, chargers);
        return check.problems.all();
    }

    private void chargers(List<ChargerSettings> chargers) {
        Set<String> ids = new HashSet<>();
        for (ChargerSettings charger : chargers) {
            if (!ids.add(charger.id())) {
                problems.add("chargers", "charger-twice", List.of(charger.id()),
                        "The charger " + charger.id() + " is listed twice");
            }
            amps(charger);
            connection(charger);
            new PhaseCheck(problems).check(charger);
        }
    }

    private void amps(ChargerSettings charger) {
        String id = charger.id();
        if (charger.minAmps() < BalancerSettings.LOWEST_AMPS || charger.minAmps() > BalancerSettings.HIGHEST_AMPS) {
            problems.add("minAmps", "min-out-of-range", List.of(id, charger.minAmps()),
                    "The least current of charger " + id + ", " + charger.minAmps() + " A, is outside 6 to 32 A");
        }
        if (charger.maxAmps() < charger.minAmps() || charger.maxAmps() > BalancerSettings.HIGHEST_AMPS) {
            problems.add("maxAmps", "max-out-of-range", List.of(id, charger.maxAmps(), charger.minAmps()),
                    "The most current of charger " + id + ", " + charger.maxAmps() + " A, is outside "
                            + charger.minAmps() + " to 32 A");
        }
    }

    private void connection(ChargerSettings charger) {
        String id = charger.id();
        if (!circuits.knows(charger.circuitId())) {
            problems.add("circuit", "circuit-unknown", List.of(id, charger.circuitId()),
                    "The charger " + id + " is fed by circuit " + charger.circuitId() + ", which does not exist");
        }
        if (charger.priority() < 1 || charger.priority() > LOWEST_PRIORITY) {
            problems.add("priority", "priority-out-of-range", List.of(id, charger.priority(), LOWEST_PRIORITY),
                    "The priority of charger " + id + ", " + charger.priority() + ", is outside 1 to 9");
        }
        if (site.grid() == GridType.SINGLE_PHASE && !charger.wiring().gridPhases().uses(Phase.L1)) {
            problems.add("wiring", "phase-not-in-grid", List.of(id),
                    "The charger " + id + " is not on L1, the only phase of the grid connection");
        }
        if (site.grid() == GridType.DELTA && charger.wiring().gridPhases().count() < 2) {
            problems.add("wiring", "pair-missing", List.of(id),
                    "The charger " + id + " is on one line only, but without a neutral it needs two");
        }
    }

    private void failsafe(int amps) {
        if (amps != 0 && (amps < BalancerSettings.LOWEST_AMPS || amps > BalancerSettings.HIGHEST_AMPS)) {
            problems.add("failsafeAmps", "failsafe-out-of-range", List.of(amps),
                    "The failsafe current of " + amps + " A is neither 0 nor 6 to 32 A");
        }
    }
}
