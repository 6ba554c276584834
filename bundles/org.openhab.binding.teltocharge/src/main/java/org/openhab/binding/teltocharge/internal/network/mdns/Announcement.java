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
package org.openhab.binding.teltocharge.internal.network.mdns;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A service that a device announces on the network.
 *
 * @param name of the instance, such as {@code shellypro3em-fce8c0dba900}
 * @param host IP address
 * @param texts the key-value pairs of its TXT record
 */
@NonNullByDefault
public record Announcement(ServiceType type, String name, String host, int port, Map<String, String> texts) {

    public Announcement {
        texts = Map.copyOf(texts);
    }

    /** The value of a key, empty if there is none. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
