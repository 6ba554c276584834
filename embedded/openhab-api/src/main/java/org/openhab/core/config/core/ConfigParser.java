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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public final class ConfigParser {

    public static <T> T configurationAs(Map<String, Object> map, Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T> T valueAsOrElse(Object other, Class<T> type, T t) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T> T valueAs(Object other, Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }

    private ConfigParser() {
    }
}
