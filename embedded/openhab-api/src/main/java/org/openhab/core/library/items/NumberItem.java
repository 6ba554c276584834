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
package org.openhab.core.library.items;

import java.util.List;
import java.util.Locale;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.items.GenericItem;
import org.openhab.core.items.ItemUtil;
import org.openhab.core.items.Metadata;
import org.openhab.core.items.MetadataAwareItem;
import org.openhab.core.library.CoreItemFactory;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.UnDefType;
import org.openhab.core.types.util.UnitUtils;
import org.slf4j.LoggerFactory;

/**
 * A number, with a unit if the item's type names a dimension ({@code Number:Power}).
 */
@NonNullByDefault
public class NumberItem extends GenericItem implements MetadataAwareItem {

    /** The metadata in this namespace names the item's own unit. */
    public static final String UNIT_METADATA_NAMESPACE = "unit";

    private static final List<Class<? extends State>> STATES = List.of(DecimalType.class, QuantityType.class,
            UnDefType.class);
    private static final List<Class<? extends Command>> COMMANDS = List.of(DecimalType.class, QuantityType.class,
            RefreshType.class);

    private final @Nullable Class<? extends Quantity<?>> dimension;
    private Unit<?> unit = Units.ONE;
    private final @Nullable UnitProvider unitProvider;

    /** A number without a unit. */
    public NumberItem(String name) {
        this(CoreItemFactory.NUMBER, name, null);
    }

    /**
     * @param type {@code Number} or {@code Number:<dimension>}
     * @param unitProvider knows the system's unit of each dimension; {@code null} only without a dimension
     * @throws IllegalArgumentException if there is no such dimension
     */
    public NumberItem(String type, String name, @Nullable UnitProvider unitProvider) {
        super(type, name);
        this.unitProvider = unitProvider;
        String extension = ItemUtil.getItemTypeExtension(type);
        this.dimension = extension == null ? null : UnitUtils.parseDimension(extension);
        if (dimension != null) {
            if (unitProvider == null) {
                throw new IllegalArgumentException(
                        "A unit provider is required for items with a dimension (" + type + ").");
            }
            unit = systemUnit();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Unit<?> systemUnit() {
        UnitProvider provider = unitProvider;
        Class wanted = dimension;
        return provider == null || wanted == null ? Units.ONE : provider.getUnit(wanted);
    }

    @Override
    public List<Class<? extends State>> getAcceptedDataTypes() {
        return STATES;
    }

    @Override
    public List<Class<? extends Command>> getAcceptedCommandTypes() {
        return COMMANDS;
    }

    public void send(DecimalType command) {
        internalSend(command, null);
    }

    public void send(DecimalType command, @Nullable String source) {
        internalSend(command, source);
    }

    /** Sends the command in its own unit; without a dimension the bare number. */
    public void send(QuantityType<?> command) {
        send(command, null);
    }

    public void send(QuantityType<?> command, @Nullable String source) {
        internalSend(dimension == null ? new DecimalType(command.toBigDecimal()) : command, source);
    }

    /** The description; a number with a unit has a pattern that shows it, even if nobody gives one. */
    @Override
    public @Nullable StateDescription getStateDescription(@Nullable Locale locale) {
        StateDescription description = super.getStateDescription(locale);
        if (dimension == null || description != null && description.getPattern() != null) {
            return description;
        }
        StateDescriptionFragmentBuilder builder = description == null
                ? StateDescriptionFragmentBuilder.create()
                : StateDescriptionFragmentBuilder.create(description);
        return builder.withPattern("%.0f " + UnitUtils.UNIT_PLACEHOLDER).build().toStateDescription();
    }

    public @Nullable Class<? extends Quantity<?>> getDimension() {
        return dimension;
    }

    /** Sets the state in the item's unit; a bare number is taken to be in it already. */
    @Override
    public void setState(State state, @Nullable String source) {
        State converted = isAcceptedState(STATES, state) ? inItemUnit(state) : null;
        if (converted == null) {
            logSetTypeError(state);
        } else {
            applyState(converted, source);
        }
    }

    private @Nullable State inItemUnit(State state) {
        if (dimension == null) {
            return state instanceof QuantityType<?> quantity ? new DecimalType(quantity.toBigDecimal()) : state;
        } else if (state instanceof QuantityType<?> quantity) {
            return quantity.toInvertibleUnit(unit);
        } else if (state instanceof DecimalType number) {
            return new QuantityType<>(number.toBigDecimal(), unit);
        }
        return state;
    }

    /** The unit's symbol, {@code null} without a dimension. */
    public @Nullable String getUnitSymbol() {
        return dimension == null ? null : unit.toString();
    }

    /** The item's unit, {@code null} without a dimension. */
    @SuppressWarnings("unchecked")
    public @Nullable Unit<? extends Quantity<?>> getUnit() {
        return dimension == null ? null : (Unit<? extends Quantity<?>>) unit;
    }

    @Override
    public void addedMetadata(Metadata metadata) {
        if (dimension == null || !UNIT_METADATA_NAMESPACE.equals(metadata.getUID().getNamespace())) {
            return;
        }
        Unit<?> wanted = UnitUtils.parseUnit(metadata.getValue());
        if (wanted != null && wanted.isCompatible(systemUnit())) {
            unit = wanted;
        } else {
            LoggerFactory.getLogger(NumberItem.class).warn("Unit '{}' cannot be used for item {} of type {}",
                    metadata.getValue(), getName(), getType());
        }
    }

    @Override
    public void updatedMetadata(Metadata oldMetadata, Metadata newMetadata) {
        addedMetadata(newMetadata);
    }

    @Override
    public void removedMetadata(Metadata metadata) {
        if (dimension != null && UNIT_METADATA_NAMESPACE.equals(metadata.getUID().getNamespace())) {
            unit = systemUnit();
        }
    }
}
