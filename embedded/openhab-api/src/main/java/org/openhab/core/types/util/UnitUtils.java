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
package org.openhab.core.types.util;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.List;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import javax.measure.spi.SystemOfUnits;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

import tech.units.indriya.format.SimpleUnitFormat;

/**
 * Finds units by their symbols and dimensions by their names.
 */
@NonNullByDefault
public class UnitUtils {

    /** Stands for the unit in the pattern of a state. */
    public static final String UNIT_PLACEHOLDER = "%unit%";

    private static final String JAVAX_MEASURE_QUANTITY_PREFIX = "javax.measure.quantity.";
    private static final String FRAMEWORK_DIMENSION_PREFIX = "org.openhab.core.library.dimension.";

    /**
     * @param dimension the simple name, such as {@code ElectricCurrent}; may be empty
     * @return the dimension, {@code null} for an empty name
     * @throws IllegalArgumentException if there is no such dimension
     */
    public static @Nullable Class<? extends Quantity<?>> parseDimension(String dimension) {
        if (dimension.isEmpty()) {
            return null;
        }
        for (String prefix : List.of(JAVAX_MEASURE_QUANTITY_PREFIX, FRAMEWORK_DIMENSION_PREFIX)) {
            Class<? extends Quantity<?>> found = find(prefix + dimension);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalArgumentException("Error creating a dimension from '" + dimension + "'");
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Class<? extends Quantity<?>> find(String className) {
        try {
            return (Class<? extends Quantity<?>>) Class.forName(className);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** The name of the unit's dimension, such as {@code Power}; {@code null} if no unit known here has it. */
    public static @Nullable String getDimensionName(Unit<?> unit) {
        for (SystemOfUnits system : List.of(Units.getInstance(), SIUnits.getInstance())) {
            String name = dimensionName(system.getClass(), unit);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String dimensionName(Class<?> system, Unit<?> unit) {
        for (Field field : system.getFields()) {
            if (!Unit.class.isAssignableFrom(field.getType())
                    || !(field.getGenericType()instanceof ParameterizedType type)
                    || !(type.getActualTypeArguments()[0]instanceof Class<?> dimension)) {
                continue;
            }
            try {
                if (field.get(null)instanceof Unit<?> known && known.isCompatible(unit)) {
                    return dimension.getSimpleName();
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field + " is public but cannot be read", e);
            }
        }
        return null;
    }

    /**
     * @param pattern a unit, or the pattern of a state that ends with one
     * @return the unit; {@code null} if there is none, or it is the placeholder
     */
    public static @Nullable Unit<?> parseUnit(@Nullable String pattern) {
        if (pattern == null || pattern.isBlank()) {
            return null;
        }
        String trimmed = pattern.trim();
        String symbol = trimmed.substring(trimmed.lastIndexOf(' ') + 1);
        if (UNIT_PLACEHOLDER.equals(symbol)) {
            return null;
        }
        // The systems enter their symbols into the format when they are first used.
        Units.getInstance();
        SIUnits.getInstance();
        try {
            return SimpleUnitFormat.getInstance().parse("%%".equals(symbol) ? "%" : symbol);
        } catch (MeasurementParseException e) {
            return null;
        }
    }
}
