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
package org.openhab.embedded.host.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the host finds and keeps its files, and whom it answers.
 *
 * @param conf folder with the user's configuration; framework property {@code openhab.conf}, default {@code conf}
 * @param userdata folder for what the host keeps; framework property {@code openhab.userdata}, default {@code userdata}
 * @param remoteAllowed whether REST answers other machines; framework property {@code openhab.rest.remote}, default
 *            false
 */
public record HostSettings(Path conf, Path userdata, boolean remoteAllowed) {

    /**
     * @param properties gives the value of a framework property, or null
     */
    static HostSettings of(UnaryOperator<@Nullable String> properties) {
        return new HostSettings(Path.of(value(properties, "openhab.conf", "conf")),
                Path.of(value(properties, "openhab.userdata", "userdata")),
                Boolean.parseBoolean(properties.apply("openhab.rest.remote")));
    }

    private static String value(UnaryOperator<@Nullable String> properties, String name, String defaultValue) {
        return Optional.ofNullable(properties.apply(name)).filter(text -> !text.isBlank()).orElse(defaultValue);
    }

    Path yamlFolder() {
        return conf.resolve("yaml");
    }

    Path storageFolder() {
        return userdata.resolve("jsondb");
    }
}
