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
package org.openhab.binding.teltocharge.dlb.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What the household really drew at each source time, and what may be offered beside it.
 */
final class Truths {

    /** Only on phases that had a usable reading; {@code NaN} elsewhere. */
    private record Truth(Instant time, PhaseAmps background) {
    }

    private final BalancerSettings settings;
    private final List<PhaseSet> wiring;
    private final List<Truth> truths = new ArrayList<>();

    Truths(BalancerSettings settings, List<PhaseSet> wiring) {
        this.settings = settings;
        this.wiring = wiring;
    }

    void add(Instant time, PhaseAmps background) {
        truths.add(new Truth(time, background));
    }

    int size() {
        return truths.size();
    }

    void assertWithinHeadroom(List<Decision> decided) {
        Truth truth = truths.get(truths.size() - 1);
        for (Phase phase : Phase.values()) {
            double background = truth.background().get(phase);
            if (!Double.isNaN(background)) {
                int sum = 0;
                for (int i = 0; i < decided.size(); i++) {
                    sum += wiring.get(i).uses(phase) ? decided.get(i).amps() : 0;
                }
                double headroom = settings.site().root().fuseAmps() - settings.site().root().reserveAmps()
                        - Math.max(0, background);
                assertThat((double) sum).as("offered on " + phase).isLessThanOrEqualTo(Math.max(0, headroom) + 1e-5);
            }
        }
    }

    void assertMayRaise(int index, int before, int amps, Instant now, Instant drawnChanged) {
        Instant from = now.minus(settings.ramp().window());
        for (Truth truth : truths) {
            if (truth.time().isAfter(from)) {
                for (Phase phase : wiring.get(index).phases()) {
                    double background = truth.background().get(phase);
                    double headroom = settings.site().root().fuseAmps() - settings.site().root().reserveAmps()
                            - Math.max(0, background);
                    // Where a reading is missing there must be no raise, save for a start.
                    assertThat(Double.isNaN(background)
                            ? before == 0
                            : amps <= headroom + slack(truth, phase, drawnChanged))
                                    .as("raise to " + amps + " at headroom " + headroom + " of " + phase).isTrue();
                }
            }
        }
    }

    /** While the vehicles' current changed, the background is known within what they drew before or after only. */
    private double slack(Truth truth, Phase phase, Instant drawnChanged) {
        double vehicles = 0;
        for (PhaseSet phases : wiring) {
            vehicles += phases.uses(phase) ? BalancerSettings.HIGHEST_AMPS : 0;
        }
        return 1e-5 + (truth.time().isBefore(drawnChanged.plusSeconds(5)) ? vehicles : 0);
    }
}
