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
package org.openhab.binding.teltocharge.internal.network.shelly;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.http.Credentials;
import org.openhab.binding.teltocharge.internal.network.http.Digest;
import org.openhab.binding.teltocharge.internal.network.json.DeviceJson;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;

import com.google.gson.JsonObject;

/**
 * The frames of a Shelly's remote procedure calls over a WebSocket. Sources: Shelly Gen2+ API, RPC Protocol and
 * Authentication.
 */
@NonNullByDefault
final class ShellyFrames {

    /** Our name; the device sends notifications to who has given one. */
    private static final String SOURCE = "teltocharge";
    private static final int UNAUTHORIZED = 401;
    /** The protocol's stand-in for the method and the path of HTTP, of which there are none here. */
    private static final String REQUEST_HASH = Digest.hash("dummy_method", "dummy_uri");

    private ShellyFrames() {
    }

    /** A request without parameters. */
    static JsonObject request(int id, String method) {
        JsonObject frame = new JsonObject();
        frame.addProperty("id", id);
        frame.addProperty("src", SOURCE);
        frame.addProperty("method", method);
        return frame;
    }

    /**
     * The same request once more, with what the device asks for.
     *
     * @param answer the frame that refuses it
     * @param clientNonce our own random text
     * @return empty if the device refuses for another reason, or for the answer to its question
     */
    static Optional<JsonObject> authorized(JsonObject request, JsonFields answer, Credentials credentials,
            String clientNonce) throws MalformedAnswerException {
        Optional<JsonFields> error = answer.child("error");
        if (request.has("auth") || credentials.isEmpty() || error.isEmpty()
                || error.get().number("code") != UNAUTHORIZED) {
            return Optional.empty();
        }
        JsonFields challenge = new JsonFields(DeviceJson.object(error.get().text("message").orElse("")));
        String realm = challenge.text("realm").orElse("");
        String nonce = challenge.text("nonce").orElse("");
        String count = challenge.text("nc").orElse("1");
        JsonObject auth = new JsonObject();
        auth.addProperty("realm", realm);
        auth.addProperty("username", credentials.user());
        auth.add("nonce", challenge.object().get("nonce"));
        auth.addProperty("cnonce", clientNonce);
        auth.addProperty("response", Digest.hash(Digest.secret(credentials, realm), nonce, count, clientNonce,
                Digest.QOP, REQUEST_HASH));
        auth.addProperty("algorithm", Digest.ALGORITHM);
        JsonObject again = request.deepCopy();
        again.add("auth", auth);
        return Optional.of(again);
    }
}
