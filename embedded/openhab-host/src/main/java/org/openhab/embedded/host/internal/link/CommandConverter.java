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
package org.openhab.embedded.host.internal.link;

import java.util.List;
import java.util.Optional;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemUtil;
import org.openhab.core.library.CoreItemFactory;
import org.openhab.core.library.items.NumberItem;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;

/**
 * Brings a command into a type that a channel takes.
 */
final class CommandConverter {

    /**
     * @param channelType the channel's item type with its dimension, such as {@code Number:ElectricCurrent}
     * @param item gives the unit to a plain number
     * @return empty if the channel cannot take such a command
     */
    Optional<Command> convert(Command command, @Nullable String channelType, Item item) {
        if (channelType == null || command instanceof RefreshType) {
            return Optional.of(command);
        }
        if (CoreItemFactory.NUMBER.equals(ItemUtil.getMainItemType(channelType))) {
            return number(command, ItemUtil.getItemTypeExtension(channelType) != null, item);
        }
        List<Class<? extends Command>> accepted = acceptedBy(channelType);
        if (accepted.isEmpty() || accepted.stream().anyMatch(type -> type == command.getClass())) {
            return Optional.of(command);
        }
        return accepted.stream().flatMap(type -> as(command, type).stream()).findFirst();
    }

    /** A channel with a dimension gets a quantity, one without gets a plain number. */
    private static Optional<Command> number(Command command, boolean hasDimension, Item item) {
        if (command instanceof QuantityType<?> quantity) {
            return Optional.of(hasDimension ? quantity : new DecimalType(quantity.toBigDecimal()));
        }
        if (!(command instanceof DecimalType decimal)) {
            return Optional.empty();
        }
        Unit<?> unit = item instanceof NumberItem number ? number.getUnit() : null;
        return Optional.of(hasDimension && unit != null ? new QuantityType<>(decimal.toBigDecimal(), unit) : decimal);
    }

    private static List<Class<? extends Command>> acceptedBy(String channelType) {
        return switch (channelType) {
            case CoreItemFactory.SWITCH -> List.of(OnOffType.class);
            case CoreItemFactory.DIMMER -> List.of(PercentType.class, OnOffType.class, IncreaseDecreaseType.class);
            case CoreItemFactory.STRING -> List.of(StringType.class);
            default -> List.of();
        };
    }

    private static Optional<Command> as(Command command, Class<? extends Command> type) {
        if (type == StringType.class) {
            return Optional.of(new StringType(command.toFullString()));
        }
        if (command instanceof State state && State.class.isAssignableFrom(type)) {
            State converted = state.as(type.asSubclass(State.class));
            return Optional.ofNullable(converted).filter(Command.class::isInstance).map(Command.class::cast);
        }
        return Optional.empty();
    }
}
