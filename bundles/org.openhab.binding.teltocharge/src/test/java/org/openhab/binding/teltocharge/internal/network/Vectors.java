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
package org.openhab.binding.teltocharge.internal.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.openhab.binding.teltocharge.internal.network.json.JsonFields;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Published answers of meters; {@code vectors/README.md} tells where they come from.
 */
public final class Vectors {

    private Vectors() {
    }

    /** The answer of that name, as a copy that may be changed. */
    public static JsonObject json(String id) {
        try (InputStream file = Vectors.class.getResourceAsStream("/vectors/" + id + ".json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("payload");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonFields fields(String id) {
        return new JsonFields(json(id));
    }
}
