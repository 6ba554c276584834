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

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * All chargers of the settings, and those of them that are heard in a round.
 */
@NonNullByDefault
final class Chargers {

    private final List<Slot> all = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Slot> heard = new ArrayList<>();
    private final List<ChargerView> views = new Column<>(heard, Slot::view);
    private final List<Bound> alone = new Column<>(heard, Slot::alone);
    private final List<Bound> bounds = new Column<>(heard, Slot::bound);
    private final List<Claim> claims = new Column<>(heard, Slot::claim);
    /** Others are heard than in the last round. */
    private boolean othersHeard;

    /** One step of all chargers that are heard; never copied. */
    private static final class Column<V> extends AbstractList<V> implements RandomAccess {
        private final List<Slot> slots;
        private final Function<Slot, V> value;

        Column(List<Slot> slots, Function<Slot, V> value) {
            this.slots = slots;
            this.value = value;
        }

        @Override
        public V get(int index) {
            return value.apply(slots.get(index));
        }

        @Override
        public int size() {
            return slots.size();
        }
    }

    Chargers(List<ChargerSettings> settings, SiteTree tree) {
        for (int place = 0; place < settings.size(); place++) {
            places.put(settings.get(place).id(), place);
            all.add(new Slot(settings.get(place), place, tree.home(place)));
        }
    }

    /** @return by place in the settings; not to be changed */
    List<Slot> all() {
        return all;
    }

    /** @return the place in the settings by id; not to be changed */
    Map<String, Integer> places() {
        return places;
    }

    /** To be called when it is known who is heard in this round. */
    void gather() {
        int count = 0;
        othersHeard = false;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isHeard()) {
                othersHeard |= count >= heard.size() || heard.get(count) != all.get(i);
                count++;
            }
        }
        othersHeard |= count != heard.size();
        if (othersHeard) {
            heard.clear();
            all.stream().filter(Slot::isHeard).forEach(heard::add);
        }
    }

    boolean areOthersHeard() {
        return othersHeard;
    }

    boolean areAllHeard() {
        return heard.size() == all.size();
    }

    /** @return those that have a sample, in the order of the settings */
    List<Slot> heard() {
        return heard;
    }

    List<ChargerView> views() {
        return views;
    }

    /** @return what the rules leave to each for itself */
    List<Bound> alone() {
        return alone;
    }

    /** @return what all rules and all others leave to each */
    List<Bound> bounds() {
        return bounds;
    }

    List<Claim> claims() {
        return claims;
    }
}
