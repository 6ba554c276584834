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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.SiteMemory;

/**
 * What all rules look at.
 *
 * @param now the present
 * @param settings the owner's settings
 * @param startedAt when the balancer made its first decision
 * @param site the meter's samples, the newest included
 * @param headroom per phase in amps, from the newest usable sample; {@code NaN} where there never was one
 * @param window headroom over the raise window
 * @param newSample this round sees a sample of the meter that no round saw before
 * @param sampleInFuture the sample at hand lies ahead of our time
 */
@NonNullByDefault
public record Situation(Instant now, BalancerSettings settings, Instant startedAt, SiteMemory site, PhaseAmps headroom,
        WindowView window, boolean newSample, boolean sampleInFuture) {
}
