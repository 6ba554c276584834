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
package org.openhab.binding.teltocharge.dlb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What one charger was offered from a moment on.
 *
 * @param time from when on
 * @param amps 0 or 6 to 32
 */
@NonNullByDefault
public record OfferPoint(Instant time, int amps) {

    /** @return these offers and another one */
    static List<OfferPoint> added(List<OfferPoint> offers, int amps, Instant now) {
        List<OfferPoint> result = new ArrayList<>(offers);
        result.add(new OfferPoint(now, amps));
        return result;
    }

    /** @return those that were in force at some moment from then on */
    static List<OfferPoint> since(List<OfferPoint> offers, Instant time) {
        int first = offers.size() - 1;
        while (first > 0 && offers.get(first).time().isAfter(time)) {
            first--;
        }
        return first <= 0 ? offers : offers.subList(first, offers.size());
    }

    /** @return the most that was offered before that time; the first one counts in any case */
    public static int mostBefore(List<OfferPoint> offers, Instant time) {
        int most = offers.isEmpty() ? 0 : offers.get(0).amps();
        for (int i = 1; i < offers.size(); i++) {
            OfferPoint offer = offers.get(i);
            most = offer.time().isBefore(time) ? Math.max(most, offer.amps()) : most;
        }
        return most;
    }
}
