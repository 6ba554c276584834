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
package org.openhab.binding.teltocharge.internal.charger;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.hub.Offer;

/**
 * How far an offer may still be trusted. A load balancer renews it at least once a second; one that no longer does has
 * failed, and then nobody lowers the offer when the house draws more. The limits are those of a silent meter.
 */
@NonNullByDefault
public enum OfferAge {
    /** Holds as it is. */
    FRESH,
    /** Counts as the failsafe current, unless it is lower. */
    STALE,
    /** Counts as a pause. */
    LOST;

    /** Age from which an offer is stale. */
    public static final Duration STALE_AFTER = Duration.ofSeconds(15);
    /** Age from which an offer is lost. */
    public static final Duration LOST_AFTER = Duration.ofSeconds(30);

    /**
     * @param now the present time; an offer from the future is as bad as an old one, since the clock was set back
     */
    public static OfferAge of(Offer offer, Instant now) {
        Duration age = Duration.between(offer.time(), now).abs();
        if (age.compareTo(STALE_AFTER) < 0) {
            return FRESH;
        }
        return age.compareTo(LOST_AFTER) < 0 ? STALE : LOST;
    }

    /**
     * @param offered 0 or 6 to 32 A
     * @param failsafe 0 or 6 to 32 A
     * @return what is left of the offer
     */
    public int amps(int offered, int failsafe) {
        return switch (this) {
            case FRESH -> offered;
            case STALE -> Math.min(offered, failsafe);
            case LOST -> 0;
        };
    }
}
