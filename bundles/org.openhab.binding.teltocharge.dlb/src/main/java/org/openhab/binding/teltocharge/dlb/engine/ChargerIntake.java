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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.EffectState;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * Takes in the chargers' samples: what they drew, and whether they follow.
 */
@NonNullByDefault
final class ChargerIntake {

    private final BalancerSettings settings;
    private final SiteTree tree;
    private final EffectMonitor effectMonitor = new EffectMonitor();

    ChargerIntake(BalancerSettings settings, SiteTree tree) {
        this.settings = settings;
        this.tree = tree;
    }

    /** @return a view of each charger that has settings and a sample, in the order of the settings */
    List<ChargerView> take(Instant now, Inputs inputs, BalancerMemory memory) {
        List<ChargerView> views = new ArrayList<>();
        for (int i = 0; i < settings.chargers().size(); i++) {
            ChargerSettings charger = settings.chargers().get(i);
            ChargerSample own = inputs.chargers().get(charger.id());
            if (own != null) {
                ChargerSample sample = own.onGrid(charger.wiring().rotation());
                ChargerWish wish = inputs.wishes().getOrDefault(charger.id(), ChargerWish.DEFAULT);
                ChargerMemory known = memory.chargers().get(charger.id());
                ChargerMemory before = known == null ? first(charger, sample) : known;
                EffectState effect = effectMonitor.observe(before.effect(), before.amps(), sample, now);
                ChargerMemory after = before.withObserved(DrawnHistory.append(before.drawn(), sample, now), effect);
                views.add(ChargerView.of(charger, wish, sample, after, tree.home(i)));
            }
        }
        return views;
    }

    /**
     * A charger that is already charging goes on with the least current: more than that would be a raise without a
     * reading, less would interrupt a session whenever openHAB restarts.
     */
    private static ChargerMemory first(ChargerSettings charger, ChargerSample sample) {
        return ChargerMemory.offering(sample.offeredAmps() >= charger.minAmps() ? charger.minAmps() : 0);
    }
}
