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
package org.openhab.binding.teltocharge.internal.item;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Knows how an item can be updated more often, by the binding that updates it. The parameters are those of each
 * binding's page at openhab.org: DSMR {@code refresh} (60 s unless set), HomeWizard {@code refreshDelay} (5 s),
 * SmartMeter {@code refresh} (20 s), HTTP {@code refresh} (30 s), Modbus {@code refresh} of the poller and
 * {@code updateUnchangedValuesEveryMillis} of the data thing.
 */
@Component(service = SpeedHints.class)
@NonNullByDefault
public class SpeedHints {

    private static final Set<String> KNOWN = Set.of("dsmr", "homewizard", "smartmeter", "http", "modbus", "mqtt",
            "shelly");
    private static final String PREFIX = "item-hint.";

    private final ItemChannelLinkRegistry links;

    @Activate
    public SpeedHints(@Reference ItemChannelLinkRegistry links) {
        this.links = links;
    }

    /**
     * @param item name of the item
     * @return a text for the owner
     */
    public StatusText hint(String item) {
        Optional<String> binding = links.getBoundChannels(item).stream().map(channel -> channel.getBindingId())
                .filter(KNOWN::contains).sorted().findFirst();
        return StatusText.of(PREFIX + binding.orElse("any"));
    }
}
