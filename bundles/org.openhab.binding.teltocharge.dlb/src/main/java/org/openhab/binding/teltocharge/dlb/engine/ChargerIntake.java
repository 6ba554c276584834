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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.EffectState;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * Takes in the chargers' samples: what they drew, and whether they follow.
 */
@NonNullByDefault
final class ChargerIntake {

    private final BalancerSettings settings;
    private final EffectMonitor effectMonitor = new EffectMonitor();

    ChargerIntake(BalancerSettings settings) {
        this.settings = settings;
    }

    /** @return a view of each charger that has settings and a sample, in order of priority */
    List<ChargerView> take(Instant now, List<ChargerSample> samples, BalancerMemory memory) {
        Map<String, ChargerSample> byId = new HashMap<>();
        samples.forEach(sample -> byId.put(sample.id(), sample));
        List<ChargerView> views = new ArrayList<>();
        for (ChargerSettings charger : settings.chargers()) {
            ChargerSample sample = byId.get(charger.id());
            if (sample != null) {
                ChargerMemory known = memory.chargers().get(charger.id());
                ChargerMemory before = known == null ? first(charger, sample) : known;
                EffectState effect = effectMonitor.observe(before.effect(), before.amps(), sample, now);
                ChargerMemory after = new ChargerMemory(before.amps(), before.pausedSince(), before.lastRaise(),
                        DrawnHistory.append(before.drawn(), sample, now), effect);
                views.add(ChargerView.of(charger, sample, after));
            }
        }
        return views;
    }

    /**
     * A charger that is already charging goes on with the least current: more than that would be a raise without a
     * reading, less would interrupt a session whenever openHAB restarts.
     */
    private static ChargerMemory first(ChargerSettings charger, ChargerSample sample) {
        int amps = sample.offeredAmps() >= charger.minAmps() ? charger.minAmps() : 0;
        return new ChargerMemory(amps, null, null, List.of(), EffectState.FOLLOWING);
    }
}
