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
package org.openhab.binding.teltocharge.internal.balancer;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.TimedValue;
import org.openhab.binding.teltocharge.dlb.curtail.ExternalLimit;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.item.ItemException;
import org.openhab.binding.teltocharge.internal.item.ItemNumbers;
import org.openhab.binding.teltocharge.internal.item.ItemState;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.OpenClosedType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;

/**
 * Reads signals from the items that the owner has chosen for them.
 */
@NonNullByDefault
public final class SignalItems {

    private final ItemRegistry items;
    private final LoadBalancerConfiguration config;
    private @Nullable StatusText problem;

    public SignalItems(ItemRegistry items, LoadBalancerConfiguration config) {
        this.items = items;
        this.config = config;
    }

    /** The items that may change a decision. */
    public Set<String> names() {
        return Stream.of(config.contactItem, config.operatorItem, config.externalLimitItem, config.batteryItem,
                config.priceItem).map(String::trim).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    /**
     * @param commanded what holds where there is no item
     * @return what the items say; nothing where an item does not hold what it should, which for a contact means active
     */
    public Signals read(Signals commanded) {
        problem = null;
        Signals signals = commanded;
        signals = chosen(config.contactItem) ? signals.withContact(contact(config.contactItem)) : signals;
        signals = chosen(config.operatorItem) ? signals.withDimmed(contact(config.operatorItem)) : signals;
        signals = chosen(config.externalLimitItem) ? signals.withExternal(limit(config.externalLimitItem)) : signals;
        signals = chosen(config.batteryItem) ? signals.withBattery(battery(config.batteryItem)) : signals;
        return chosen(config.priceItem) ? signals.withPrice(price(config.priceItem)) : signals;
    }

    /** What was wrong with an item when they were read last. */
    public Optional<StatusText> problem() {
        return Optional.ofNullable(problem);
    }

    private static boolean chosen(String name) {
        return !name.isBlank();
    }

    private @Nullable Boolean contact(String name) {
        return attempt(name, item -> {
            if (item.state() instanceof OnOffType) {
                return item.state() == OnOffType.ON;
            }
            if (item.state() instanceof OpenClosedType) {
                return item.state() == OpenClosedType.CLOSED;
            }
            throw new ItemException(StatusText.of("online.item-no-switch", item.name(), item.state()));
        });
    }

    private @Nullable ExternalLimit limit(String name) {
        return attempt(name, item -> {
            boolean power = item.state()instanceof QuantityType<?> quantity && quantity.toUnit(Units.WATT) != null;
            double limit = ItemNumbers.in(item, power ? Units.WATT : Units.AMPERE);
            Instant time = item.updated();
            return power ? new ExternalLimit(Double.NaN, limit, time) : new ExternalLimit(limit, Double.NaN, time);
        });
    }

    private @Nullable TimedValue battery(String name) {
        return attempt(name, item -> new TimedValue(ItemNumbers.in(item, Units.WATT), item.updated()));
    }

    private @Nullable TimedValue price(String name) {
        return attempt(name, item -> new TimedValue(ItemNumbers.plain(item), item.updated()));
    }

    private <T> @Nullable T attempt(String name, Reader<T> reader) {
        try {
            return reader.read(ItemState.read(items, name.trim()));
        } catch (ItemException e) {
            problem = e.text();
            return null;
        }
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(ItemState item) throws ItemException;
    }
}
