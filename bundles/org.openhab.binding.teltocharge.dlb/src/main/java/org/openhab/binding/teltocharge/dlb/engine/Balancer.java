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
package org.openhab.binding.teltocharge.dlb.engine;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.SiteView;

/**
 * Decides what every charger may offer. Pure: the same arguments give the same result, and nothing is remembered
 * outside the {@link org.openhab.binding.teltocharge.dlb.BalancerMemory} that goes in and comes out.
 */
@NonNullByDefault
public final class Balancer {

    public Balancer(BalancerSettings settings) {
    }

    /**
     * Decides once.
     *
     * @param now the present
     * @param inputs the latest samples and what the previous round returned
     */
    public Outcome decide(Instant now, Inputs inputs) {
        return new Outcome(
                inputs.chargers().stream()
                        .map(c -> new Decision(c.id(), 0, PhaseSet.THREE_PHASE,
                                new Reason.NoMeterYet(java.time.Duration.ZERO, 0), null))
                        .toList(),
                new SiteView(PhaseAmps.MISSING, PhaseAmps.MISSING, PhaseAmps.MISSING, PhaseAmps.MISSING, null, null,
                        true),
                inputs.memory());
    }
}
