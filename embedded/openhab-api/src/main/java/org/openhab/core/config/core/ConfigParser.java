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
package org.openhab.core.config.core;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns configuration values into the types of Java fields.
 */
@NonNullByDefault
public final class ConfigParser {

    private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(boolean.class, Boolean.class, byte.class,
            Byte.class, short.class, Short.class, int.class, Integer.class, long.class, Long.class, float.class,
            Float.class, double.class, Double.class);

    private ConfigParser() {
    }

    /**
     * Puts the values into the fields of the same names, also those that the class inherits. A field without a value,
     * or with one that does not fit, keeps what its declaration gives it.
     *
     * @return a new object; {@code null} if the class has no constructor without parameters
     */
    public static <T> @Nullable T configurationAs(Map<String, Object> properties, Class<T> configurationClass) {
        T configuration = create(configurationClass);
        if (configuration != null) {
            for (Field field : fieldsOf(configurationClass)) {
                Object value = properties.get(field.getName());
                if (value != null) {
                    assign(configuration, field, value);
                }
            }
        }
        return configuration;
    }

    private static <T> @Nullable T create(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            logger().warn("Cannot create an object of {}", type, e);
            return null;
        }
    }

    private static List<Field> fieldsOf(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> current = type; current != null && current != Object.class; current = current.getSuperclass()) {
            for (Field field : current.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static void assign(Object configuration, Field field, Object value) {
        Object converted = Collection.class.isAssignableFrom(field.getType())
                ? collection(value, field)
                : valueAs(value, field.getType());
        if (converted == null) {
            logger().warn("Could not set value '{}' of type {} to field '{}' of type {}", value, value.getClass(),
                    field.getName(), field.getType());
            return;
        }
        try {
            field.setAccessible(true);
            field.set(configuration, converted);
        } catch (IllegalAccessException | IllegalArgumentException e) {
            logger().warn("Could not set field '{}' of {}", field.getName(), configuration.getClass(), e);
        }
    }

    private static @Nullable Object collection(Object value, Field field) {
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
        Class<?> elementType = field.getGenericType()instanceof ParameterizedType type
                && type.getActualTypeArguments()[0]instanceof Class<?> argument ? argument : Object.class;
        Collection<Object> converted = Set.class.isAssignableFrom(field.getType())
                ? new LinkedHashSet<>()
                : new ArrayList<>();
        for (Object element : values) {
            Object result = valueAs(element, elementType);
            if (result == null) {
                return null;
            }
            converted.add(result);
        }
        return converted;
    }

    /** The value as that type, the other one if there is none or it does not fit. */
    public static <T> T valueAsOrElse(@Nullable Object value, Class<T> type, T defaultValue) {
        T converted = valueAs(value, type);
        return converted == null ? defaultValue : converted;
    }

    /**
     * @param type a primitive or its wrapper, {@link String}, {@link BigDecimal}, an enum or whatever the value is
     * @return the value as that type; {@code null} if there is none or it does not fit
     */
    public static <T> @Nullable T valueAs(@Nullable Object value, Class<T> type) {
        @SuppressWarnings("unchecked")
        Class<T> wanted = (Class<T>) WRAPPERS.getOrDefault(type, type);
        if (value == null || wanted.isInstance(value)) {
            return wanted.cast(value);
        }
        return wanted.cast(convert(value, wanted));
    }

    private static @Nullable Object convert(Object value, Class<?> wanted) {
        try {
            if (wanted == String.class) {
                return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            }
            if (wanted.isEnum()) {
                return enumOf(value.toString(), wanted);
            }
            if (wanted == Boolean.class) {
                return value instanceof String text ? Boolean.valueOf(text) : null;
            }
            return Number.class.isAssignableFrom(wanted) && (value instanceof Number || value instanceof String)
                    ? number(new BigDecimal(value.toString()), wanted)
                    : null;
        } catch (NumberFormatException e) {
            logger().debug("'{}' is no {}", value, wanted.getSimpleName());
            return null;
        }
    }

    private static @Nullable Object enumOf(String name, Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst().orElse(null);
    }

    private static @Nullable Object number(BigDecimal number, Class<?> wanted) {
        if (wanted == BigDecimal.class || wanted == Number.class) {
            return number;
        } else if (wanted == Integer.class) {
            return number.intValue();
        } else if (wanted == Long.class) {
            return number.longValue();
        } else if (wanted == Double.class) {
            return number.doubleValue();
        } else if (wanted == Float.class) {
            return number.floatValue();
        } else if (wanted == Short.class) {
            return number.shortValue();
        } else if (wanted == Byte.class) {
            return number.byteValue();
        }
        return null;
    }

    private static Logger logger() {
        return LoggerFactory.getLogger(ConfigParser.class);
    }
}
