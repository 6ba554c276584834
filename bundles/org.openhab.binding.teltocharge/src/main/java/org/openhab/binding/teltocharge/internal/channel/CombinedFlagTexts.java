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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows several warnings or errors at once by their texts. The state keeps the names, separated by commas, for rules; an
 * option for this very combination says what users read instead.
 */
@Component(service = DynamicStateDescriptionProvider.class)
@NonNullByDefault
public class CombinedFlagTexts implements DynamicStateDescriptionProvider {

    private static final Map<String, Function<ChargerSnapshot, State>> FLAGS = Map.of(CHANNEL_WARNING,
            ChargerStates::warnings, CHANNEL_ERROR, ChargerStates::errors);

    private final TeltoChargeHub hub;

    @Activate
    public CombinedFlagTexts(@Reference TeltoChargeHub hub) {
        this.hub = hub;
    }

    /**
     * @param original has a text for each single flag, in the language asked for
     * @return null when the original says all that is to be said
     */
    @Override
    public @Nullable StateDescription getStateDescription(Channel channel, @Nullable StateDescription original,
            @Nullable Locale locale) {
        Function<ChargerSnapshot, State> flags = BINDING_ID.equals(channel.getUID().getBindingId())
                ? FLAGS.get(channel.getUID().getId())
                : null;
        Optional<String> state = flags == null
                ? Optional.empty()
                : hub.charger(channel.getUID().getThingUID()).flatMap(ChargerPort::latest).map(flags)
                        .map(State::toString);
        return original == null || state.isEmpty() ? null : combined(state.get(), original);
    }

    private static @Nullable StateDescription combined(String state, StateDescription original) {
        if (!state.contains(ChargerStates.SEPARATOR)) {
            return null;
        }
        List<StateOption> options = new ArrayList<>(original.getOptions());
        options.add(new StateOption(state, Stream.of(state.split(ChargerStates.SEPARATOR))
                .map(name -> label(name, original)).collect(Collectors.joining(", "))));
        return StateDescriptionFragmentBuilder.create(original).withOptions(options).build().toStateDescription();
    }

    private static String label(String name, StateDescription original) {
        return original.getOptions().stream().filter(option -> name.equals(option.getValue()))
                .map(StateOption::getLabel).map(label -> label == null ? name : label).findFirst().orElse(name);
    }
}
