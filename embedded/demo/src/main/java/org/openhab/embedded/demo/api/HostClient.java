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
package org.openhab.embedded.demo.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;

/** Asks the running container, over the loopback. Every method throws {@link IOException} while there is no good answer. */
public final class HostClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Gson gson = new Gson();
    private final URI base;

    public HostClient(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    public StatusReply status() throws IOException, InterruptedException {
        return get("/teltocharge/api/status", TypeToken.get(StatusReply.class));
    }

    /** The records after the given sequence number; 0 for all that are still kept. */
    public RecordsReply records(String simulator, long since) throws IOException, InterruptedException {
        String uid = URLEncoder.encode(simulator, StandardCharsets.UTF_8);
        return get("/teltocharge/api/simulators/" + uid + "/records?since=" + since, TypeToken.get(RecordsReply.class));
    }

    public List<ThingReply> things() throws IOException, InterruptedException {
        return get("/rest/things", new TypeToken<List<ThingReply>>() {
        });
    }

    private <T> T get(String path, TypeToken<T> type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT).build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("HTTP " + response.statusCode() + " for " + path);
        }
        try {
            T reply = gson.fromJson(response.body(), type);
            if (reply == null) {
                throw new IOException("Empty answer for " + path);
            }
            return reply;
        } catch (JsonParseException e) {
            throw new IOException("No JSON for " + path + ": " + e.getMessage(), e);
        }
    }
}
