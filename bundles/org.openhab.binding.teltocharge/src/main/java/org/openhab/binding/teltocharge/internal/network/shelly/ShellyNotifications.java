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

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.http.Credentials;
import org.openhab.binding.teltocharge.internal.network.http.DeviceChannel;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;

import com.google.gson.JsonObject;

/**
 * How a Shelly is brought to send what changes. Source: Shelly Gen2+ API, RPC Channels and Notifications: they go to
 * whoever has sent a request with a source.
 */
@NonNullByDefault
final class ShellyNotifications implements DeviceChannel.Protocol {

    private static final String STATUS_METHOD = "NotifyStatus";
    private static final double MILLIS = 1000;

    private final Credentials credentials;
    private final Supplier<String> nonces;
    private final BiConsumer<JsonObject, Instant> listener;
    private JsonObject request = new JsonObject();

    /**
     * @param nonces gives a new random text each time
     * @param listener told what has changed, component by component, and when by the device's time
     */
    ShellyNotifications(Credentials credentials, Supplier<String> nonces, BiConsumer<JsonObject, Instant> listener) {
        this.credentials = credentials;
        this.nonces = nonces;
        this.listener = listener;
    }

    @Override
    public String greeting() {
        request = ShellyFrames.request(1, "Shelly.GetStatus");
        return request.toString();
    }

    @Override
    public void received(JsonFields frame, DeviceChannel.Answer answer) throws MalformedAnswerException {
        if (STATUS_METHOD.equals(frame.text("method").orElse(""))) {
            notifyStatus(frame, answer);
        } else if (frame.child("error").isPresent()) {
            logIn(frame, answer);
        }
    }

    private void notifyStatus(JsonFields frame, DeviceChannel.Answer answer) throws MalformedAnswerException {
        Optional<JsonFields> params = frame.child("params");
        double seconds = params.isPresent() ? params.get().number("ts") : Double.NaN;
        if (params.isPresent() && seconds > 0 && seconds < Integer.MAX_VALUE) {
            answer.works();
            listener.accept(params.get().object(), Instant.ofEpochMilli(Math.round(seconds * MILLIS)));
        }
    }

    private void logIn(JsonFields frame, DeviceChannel.Answer answer) throws MalformedAnswerException {
        Optional<JsonObject> again = ShellyFrames.authorized(request, frame, credentials, nonces.get());
        if (again.isPresent()) {
            request = again.get();
            answer.send(request.toString());
        } else {
            // Reading over HTTP fails of the same and says so.
            answer.giveUp();
        }
    }
}
