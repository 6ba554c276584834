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
package org.openhab.binding.teltocharge.internal.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;

/**
 * A translatable text with arguments, in the form in which openHAB translates a thing's status description:
 * {@code @text/key ["first","second"]}.
 *
 * @param key key in {@code OH-INF/i18n/teltocharge.properties}
 * @param args values for the placeholders {0}, {1} …
 */
@NonNullByDefault
public record StatusText(String key, List<String> args) {

    private static final String PREFIX = "@text/";

    public StatusText {
        args = List.copyOf(args);
    }

    /**
     * @param key key in the properties
     * @param args values for the placeholders; turned into text as they are
     */
    public static StatusText of(String key, Object... args) {
        return new StatusText(key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /**
     * Reads the description back that {@link #toString()} made.
     *
     * @param description a thing's status description, or null
     * @return empty if there is none or if it is not one of ours
     */
    public static Optional<StatusText> parse(@Nullable String description) {
        if (description == null || !description.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String text = description.substring(PREFIX.length());
        int bracket = text.indexOf('[');
        if (bracket < 0) {
            return Optional.of(of(text.trim()));
        }
        try {
            String @Nullable [] args = new Gson().fromJson(text.substring(bracket), String[].class);
            return Optional
                    .of(new StatusText(text.substring(0, bracket).trim(), args == null ? List.of() : List.of(args)));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether the owner's configuration is to be changed, rather than the connection. */
    public boolean isAboutConfiguration() {
        return key.contains(".conf-error.");
    }

    @Override
    public String toString() {
        return args.isEmpty() ? PREFIX + key : PREFIX + key + " " + new Gson().toJson(args);
    }
}
