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

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.internal.balancer.BalancerFigures;
import org.openhab.binding.teltocharge.internal.hub.CircuitImage;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * The channels that every circuit has, the grid connection included, made from a decision round.
 */
@NonNullByDefault
public final class CircuitStates {

    private static final String NO_PHASE = "NONE";

    private CircuitStates() {
    }

    /**
     * @return states by channel id
     */
    public static Map<String, State> of(CircuitImage circuit) {
        CircuitView view = circuit.view();
        Map<String, State> states = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            int index = phase.ordinal();
            states.put(CHANNELS_HEADROOM.get(index), Quantities.amps(view.headroom().get(phase)));
            states.put(CHANNELS_HOUSE_CURRENT.get(index), Quantities.amps(view.background().get(phase)));
            states.put(CHANNELS_FUSE_UTILISATION.get(index),
                    Quantities.percent(BalancerFigures.utilisation(circuit, phase)));
        }
        Phase binding = view.bindingPhase();
        states.put(CHANNEL_BINDING_PHASE, new StringType(binding == null ? NO_PHASE : binding.name()));
        states.put(CHANNEL_OVERLOAD, OnOffType.from(BalancerFigures.overloaded(circuit.settings(), view.measured())));
        Duration age = circuit.meterAge();
        states.put(CHANNEL_METER_AGE, age == null ? UnDefType.UNDEF : Quantities.seconds(age));
        return states;
    }
}
