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

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.charger.LimitCause;

/**
 * What the owner of a charger that answers should know, the most important thing first.
 */
@NonNullByDefault
public final class ChargerNotice {

    private ChargerNotice() {
    }

    /**
     * @param policy who rules
     * @param bounds the owner's configuration
     * @param competitor the limit that the charger names while somebody competes
     * @param now the present time
     * @return empty if all is well
     */
    public static Optional<StatusText> of(OfferPolicy policy, ChargerBounds bounds, Optional<LimitCause> competitor,
            Instant now) {
        return policy.offerAge(now).flatMap(age -> outdated(age, bounds))
                .or(() -> competitor.map(cause -> StatusText.of("online.competing-controller", cause)));
    }

    private static Optional<StatusText> outdated(OfferAge age, ChargerBounds bounds) {
        return switch (age) {
            case FRESH -> Optional.empty();
            case STALE -> Optional.of(StatusText.of("online.offer-stale", OfferAge.STALE_AFTER.toSeconds(),
                    bounds.failsafeAmps()));
            case LOST -> Optional.of(StatusText.of("online.offer-lost", OfferAge.LOST_AFTER.toSeconds()));
        };
    }
}
