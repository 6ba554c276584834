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

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.SiteMemory;
import org.openhab.binding.teltocharge.dlb.SiteView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitRule;
import org.openhab.binding.teltocharge.dlb.rule.Situation;

/**
 * Shows a situation to people.
 */
@NonNullByDefault
final class SiteViews {

    private SiteViews() {
    }

    static SiteView of(Situation situation) {
        SiteMemory site = situation.site();
        MeterSample latest = site.latest();
        PhaseAmps measured = latest == null ? PhaseAmps.MISSING : latest.amps();
        Duration age = age(situation);
        boolean stale = age == null || age.compareTo(situation.settings().staleAfter()) >= 0;
        return new SiteView(measured, site.background(), situation.headroom(), measured.minus(site.background()),
                CircuitRule.tightest(situation.headroom(), Arrays.asList(Phase.values())), age, stale);
    }

    private static @Nullable Duration age(Situation situation) {
        Instant newest = null;
        for (Phase phase : Phase.values()) {
            Instant good = situation.site().lastGood().get(phase);
            newest = newest == null || good != null && good.isAfter(newest) ? good : newest;
        }
        if (newest == null) {
            return null;
        }
        Duration age = Duration.between(newest, situation.now());
        return age.isNegative() ? Duration.ZERO : age;
    }
}
