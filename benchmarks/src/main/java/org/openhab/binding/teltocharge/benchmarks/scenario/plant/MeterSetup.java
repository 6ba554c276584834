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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.util.Iterator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * The meter at the grid connection.
 *
 * @param periodSeconds it measures once in so many seconds
 * @param delaySeconds what it measured can be read so much later
 * @param resolutionAmps it rounds to a multiple of this; 0 for hundredths, which is as exact as the traces are
 * @param swapped two lines whose current transformers were exchanged by whoever wired it; {@code NONE} when it is right
 */
@NonNullByDefault
public record MeterSetup(int periodSeconds, int delaySeconds, double resolutionAmps, PhaseSet swapped) {

    /** A meter that is wired as it should be. */
    public MeterSetup(int periodSeconds, int delaySeconds, double resolutionAmps) {
        this(periodSeconds, delaySeconds, resolutionAmps, PhaseSet.NONE);
    }

    public MeterSetup withSwapped(PhaseSet value) {
        return new MeterSetup(periodSeconds, delaySeconds, resolutionAmps, value);
    }

    /** @return what the meter takes for these currents */
    PhaseAmps seen(PhaseAmps line) {
        if (swapped == PhaseSet.NONE) {
            return line;
        }
        Iterator<Phase> two = swapped.phases().iterator();
        Phase one = two.next();
        Phase other = two.next();
        return line.with(one, line.get(other)).with(other, line.get(one));
    }
}
