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
package org.openhab.core.types;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Turns text into states and commands by asking each type in turn.
 */
@NonNullByDefault
public final class TypeParser {

    private static final String CORE_LIBRARY_PACKAGE = "org.openhab.core.library.types.";

    private TypeParser() {
    }

    /**
     * @param typeName the simple name of a type, such as {@code DecimalType}
     * @param input the text
     * @return the value, {@code null} if there is no such type or the text does not fit it
     */
    public static @Nullable Type parseType(String typeName, String input) {
        try {
            Class<?> type = Class.forName(CORE_LIBRARY_PACKAGE + typeName);
            return Type.class.isAssignableFrom(type) ? (Type) valueOf(type, input) : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /**
     * @return the first of the types that accepts the text, {@code null} if none does
     */
    public static @Nullable State parseState(List<Class<? extends State>> types, String s) {
        return types.stream().map(type -> (State) valueOf(type, s)).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /**
     * @return the first of the types that accepts the text, {@code null} if none does
     */
    public static @Nullable Command parseCommand(List<Class<? extends Command>> types, String s) {
        return types.stream().map(type -> (Command) valueOf(type, s)).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private static @Nullable Object valueOf(Class<?> type, String text) {
        try {
            return type.getMethod("valueOf", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            // The type does not accept the text; the next one may.
            return null;
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException(type + " cannot be read from text", e);
        }
    }
}
