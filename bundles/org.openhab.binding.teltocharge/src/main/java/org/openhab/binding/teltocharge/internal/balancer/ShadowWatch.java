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
package org.openhab.binding.teltocharge.internal.balancer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.shadow.ShadowCharger;
import org.openhab.binding.teltocharge.dlb.shadow.ShadowSample;
import org.openhab.binding.teltocharge.dlb.shadow.ShadowScore;

/**
 * Keeps the score in shadow mode: what the chargers do against what they would have been told. Not safe for use by
 * several threads.
 */
@NonNullByDefault
public final class ShadowWatch {

    private ShadowScore score = ShadowScore.EMPTY;

    /** The score so far. */
    public ShadowScore score() {
        return score;
    }

    /** Counts one decision round at the grid connection, if its meter has a new sample. */
    public void count(Outcome outcome, BalancerSettings settings, Occasion occasion) {
        MeterSample sample = occasion.meters().get(CircuitSettings.MAIN);
        if (sample == null) {
            return;
        }
        List<ShadowCharger> chargers = new ArrayList<>();
        for (Decision decision : outcome.decisions()) {
            ChargerSample own = occasion.chargers().get(decision.chargerId());
            if (own != null) {
                settings.chargers().stream().filter(charger -> charger.id().equals(decision.chargerId())).findFirst()
                        .ifPresent(charger -> chargers.add(shadow(decision, own, charger)));
            }
        }
        SiteSettings site = settings.site();
        score = score.plus(new ShadowSample(sample.sourceTime(), sample.amps(), site.root().limitAmps(),
                site.voltage(), chargers));
    }

    private static ShadowCharger shadow(Decision decision, ChargerSample own, ChargerSettings settings) {
        PhaseRotation rotation = settings.wiring().rotation();
        ChargerSample onGrid = own.onGrid(rotation);
        PhaseSet told = decision.phases() == PhaseSet.NONE ? own.activePhases() : decision.phases();
        return new ShadowCharger(decision.chargerId(), onGrid.vehicleConnected() && onGrid.requestsCurrent(),
                onGrid.drawn(), onGrid.offeredAmps(), decision.amps(), rotation.toGrid(told));
    }
}
