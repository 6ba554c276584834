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
package org.openhab.binding.teltocharge.internal.network.homewizard;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.http.DeviceChannel;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;

import com.google.gson.JsonObject;

/**
 * How a HomeWizard meter is brought to send each measurement. Source: HomeWizard API documentation, WebSocket.
 */
@NonNullByDefault
final class HomeWizardNotifications implements DeviceChannel.Protocol {

    private static final String MEASUREMENT = "measurement";

    private final Supplier<String> token;
    private final Consumer<JsonFields> listener;

    /**
     * @param listener told each measurement
     */
    HomeWizardNotifications(Supplier<String> token, Consumer<JsonFields> listener) {
        this.token = token;
        this.listener = listener;
    }

    @Override
    public String greeting() {
        // The meter speaks first.
        return "";
    }

    @Override
    public void received(JsonFields frame, DeviceChannel.Answer answer) throws MalformedAnswerException {
        switch (frame.text("type").orElse("")) {
            case "authorization_requested" -> answer.send(frame("authorization", token.get()));
            case "authorized" -> answer.send(frame("subscribe", MEASUREMENT));
            case MEASUREMENT -> {
                answer.works();
                frame.child("data").ifPresent(listener);
            }
            // Reading over HTTP fails of the same and says so.
            case "error" -> answer.giveUp();
            default -> {
                // What newer firmware tells is no matter of ours.
            }
        }
    }

    private static String frame(String type, String data) {
        JsonObject frame = new JsonObject();
        frame.addProperty("type", type);
        frame.addProperty("data", data);
        return frame.toString();
    }
}
