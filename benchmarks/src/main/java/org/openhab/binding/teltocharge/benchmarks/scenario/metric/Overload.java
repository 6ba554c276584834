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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GroupSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.dlb.Phase;

/**
 * What the cars cause above the limit (load-balancing research, section 4.5): on each phase the excess, but never more
 * than the cars draw there; an overload of the house alone is not blamed on them.
 */
@NonNullByDefault
final class Overload {

    private Overload() {
    }

    /** @return amps on this line */
    static double on(Phase line, Second second, double limit) {
        double excess = second.line().get(line) - limit;
        // A line that does not exist has no excess.
        return excess > 0 ? Math.min(excess, second.drawn().get(line)) : 0;
    }

    /** @return the sum over all lines in amps */
    static double of(Second second, double limit) {
        double sum = 0;
        for (Phase line : Phase.values()) {
            sum += on(line, second, limit);
        }
        return sum;
    }

    /** @return the sum over all lines of all groups in amps; only cars draw there */
    static double ofGroups(Second second, List<GroupSetup> groups) {
        double sum = 0;
        for (int i = 0; i < groups.size(); i++) {
            for (Phase line : Phase.values()) {
                double excess = second.groups().get(i).get(line) - groups.get(i).fuseAmps();
                sum += excess > 0 ? excess : 0;
            }
        }
        return sum;
    }

    /** @return amps on the line where it is most */
    static double worst(Second second, double limit) {
        double worst = 0;
        for (Phase line : Phase.values()) {
            worst = Math.max(worst, on(line, second, limit));
        }
        return worst;
    }
}
