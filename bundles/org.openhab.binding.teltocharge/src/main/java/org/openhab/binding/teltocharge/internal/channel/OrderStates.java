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
package org.openhab.binding.teltocharge.internal.channel;

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.charger.ChargerBounds;
import org.openhab.binding.teltocharge.internal.charger.OfferPolicy;
import org.openhab.binding.teltocharge.internal.charger.TemporaryOrder;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * The channels that show what the owner has ordered.
 */
@NonNullByDefault
public final class OrderStates {

    private static final String NONE = "NONE";

    private OrderStates() {
    }

    /**
     * @param policy the policy in force
     * @param bounds the owner's configuration
     * @param now the present time
     * @return states by channel id
     */
    public static Map<String, State> of(OfferPolicy policy, ChargerBounds bounds, Instant now) {
        OptionalInt cap = policy.ownerCap(bounds, now);
        TemporaryOrder order = policy.settled(now).order();
        Instant until = order == null ? null : order.until();
        return Map.of(CHANNEL_OWNER_LIMIT, cap.isPresent() ? Quantities.amps(cap.getAsInt()) : UnDefType.UNDEF,
                CHANNEL_ORDER, new StringType(order == null ? NONE : order.kind().name()),
                CHANNEL_ORDER_UNTIL, until == null ? UnDefType.UNDEF : new DateTimeType(until));
    }
}
