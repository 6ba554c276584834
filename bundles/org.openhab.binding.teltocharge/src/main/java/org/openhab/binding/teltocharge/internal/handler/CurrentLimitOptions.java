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
package org.openhab.binding.teltocharge.internal.handler;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.binding.BaseDynamicCommandDescriptionProvider;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.types.CommandOption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Restricts the options of a current limit to what the charger can really supply.
 */
@Component(service = {DynamicCommandDescriptionProvider.class, CurrentLimitOptions.class})
@NonNullByDefault
public class CurrentLimitOptions extends BaseDynamicCommandDescriptionProvider {

    @Activate
    public CurrentLimitOptions(@Reference EventPublisher eventPublisher,
            @Reference ItemChannelLinkRegistry itemChannelLinkRegistry,
            @Reference ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService) {
        this.eventPublisher = eventPublisher;
        this.itemChannelLinkRegistry = itemChannelLinkRegistry;
        this.channelTypeI18nLocalizationService = channelTypeI18nLocalizationService;
    }

    /**
     * @param channel a channel with a current limit
     * @param maxAmps the most that the charger can supply, 0 or 6 to 32 A
     */
    public void offer(ChannelUID channel, int maxAmps) {
        List<CommandOption> options = IntStream.rangeClosed(0, maxAmps)
                .filter(ChargerRegister.AMPS_TO_USE.range()::contains).mapToObj(CurrentLimitOptions::option).toList();
        setCommandOptions(channel, options);
    }

    private static CommandOption option(int amps) {
        return new CommandOption(Integer.toString(amps), amps + " A");
    }
}
