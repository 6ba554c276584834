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

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.TimedValue;
import org.openhab.binding.teltocharge.dlb.curtail.ExternalLimit;
import org.openhab.binding.teltocharge.dlb.shadow.ShadowScore;
import org.openhab.binding.teltocharge.internal.balancer.BalancerFigures;
import org.openhab.binding.teltocharge.internal.balancer.BalancerMode;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * The channels of a load balancer, made from a decision round.
 */
@NonNullByDefault
public final class BalancerStates {

    private BalancerStates() {
    }

    /**
     * @param image a decision round
     * @return states by channel id, except for those that need texts or a memory
     */
    public static Map<String, State> of(BalancerImage image) {
        Map<String, State> states = new LinkedHashMap<>(CircuitStates.of(image.circuits().get(0)));
        states.put(CHANNEL_HEADROOM, Quantities.amps(BalancerFigures.leastHeadroom(image)));
        states.put(CHANNEL_ALLOCATED_CURRENT, Quantities.amps(BalancerFigures.allocated(image)));
        return states;
    }

    /**
     * @param signals what was signalled to the load balancer
     * @return states by channel id
     */
    public static Map<String, State> of(Signals signals) {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(CHANNEL_STOP_CONTACT, contact(signals.contact()));
        states.put(CHANNEL_OPERATOR_LIMIT, contact(signals.dimmed()));
        ExternalLimit limit = signals.external();
        states.put(CHANNEL_EXTERNAL_LIMIT, Quantities.amps(limit == null ? Double.NaN : limit.amps()));
        states.put(CHANNEL_EXTERNAL_POWER_LIMIT, Quantities.watts(limit == null ? Double.NaN : limit.watts()));
        TimedValue battery = signals.battery();
        states.put(CHANNEL_BATTERY_POWER, Quantities.watts(battery == null ? Double.NaN : battery.value()));
        TimedValue price = signals.price();
        states.put(CHANNEL_PRICE, price == null ? UnDefType.UNDEF : new DecimalType(price.value()));
        return states;
    }

    private static State contact(@Nullable Boolean active) {
        return active == null ? UnDefType.UNDEF : OnOffType.from(active);
    }

    /**
     * @param score of shadow mode
     * @param mode the score means nothing in any other
     * @return states by channel id
     */
    public static Map<String, State> of(ShadowScore score, BalancerMode mode) {
        boolean counts = mode == BalancerMode.SHADOW;
        return Map.of(CHANNEL_SHADOW_OVERLOAD,
                counts ? new DecimalType(Math.round(score.avoidedOverload())) : UnDefType.UNDEF, CHANNEL_SHADOW_ENERGY,
                Quantities.wattHours(counts ? score.shadow().wattHours() : Double.NaN), CHANNEL_SHADOW_ACTUAL_ENERGY,
                Quantities.wattHours(counts ? score.actual().wattHours() : Double.NaN));
    }
}
