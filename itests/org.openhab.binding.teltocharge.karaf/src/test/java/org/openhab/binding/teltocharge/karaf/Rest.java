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
package org.openhab.binding.teltocharge.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** openHAB's REST interface, as a user's script would use it. */
final class Rest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI base;

    Rest(int port) {
        base = URI.create("http://127.0.0.1:" + port + "/rest/");
    }

    /** Whether it answers at all. */
    boolean isUp() throws InterruptedException {
        try {
            return send(request("things").GET()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    Stream<JsonObject> things() throws IOException, InterruptedException {
        return list("things");
    }

    Stream<JsonObject> inbox() throws IOException, InterruptedException {
        return list("inbox");
    }

    /** The ids of the add-on's Thing types. */
    Stream<String> thingTypes() throws IOException, InterruptedException {
        return list("thing-types").map(type -> type.get("UID").getAsString())
                .filter(uid -> uid.startsWith("teltocharge:"));
    }

    /** The status of a Thing, empty if there is no such Thing. */
    Optional<String> status(String uid) throws IOException, InterruptedException {
        return things().filter(thing -> uid.equals(thing.get("UID").getAsString()))
                .map(thing -> thing.getAsJsonObject("statusInfo").get("status").getAsString()).findFirst();
    }

    /** The text of a Thing's status, empty if there is none. */
    String statusText(String uid) throws IOException, InterruptedException {
        return things().filter(thing -> uid.equals(thing.get("UID").getAsString()))
                .map(thing -> thing.getAsJsonObject("statusInfo").get("description")).filter(Objects::nonNull)
                .map(JsonElement::getAsString).findFirst().orElse("");
    }

    void create(String type, String uid, Optional<String> bridge, Map<String, Object> configuration)
            throws IOException, InterruptedException {
        JsonObject thing = new JsonObject();
        thing.addProperty("UID", uid);
        thing.addProperty("thingTypeUID", type);
        thing.addProperty("label", uid);
        bridge.ifPresent(value -> thing.addProperty("bridgeUID", value));
        thing.add("configuration", new Gson().toJsonTree(configuration));
        HttpRequest.Builder request = request("things").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(thing.toString()));
        assertThat(send(request).statusCode()).as("creation of %s", uid).isEqualTo(201);
    }

    void delete(String uid) throws IOException, InterruptedException {
        assertThat(send(request("things/" + uid).DELETE()).statusCode()).as("removal of %s", uid).isIn(200, 202);
    }

    void command(String item, String command) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("items/" + item).header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(command));
        assertThat(send(request).statusCode()).as("%s to %s", command, item).isIn(200, 202);
    }

    void update(String item, String state) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("items/" + item + "/state").header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString(state));
        assertThat(send(request).statusCode()).as("%s for %s", state, item).isIn(200, 202);
    }

    /**
     * @param input what the owner enters; empty for nothing
     */
    void scan(String input) throws IOException, InterruptedException {
        String query = input.isEmpty() ? "" : "?input=" + URLEncoder.encode(input, StandardCharsets.UTF_8);
        HttpRequest.Builder request = request("discovery/bindings/teltocharge/scan" + query)
                .POST(BodyPublishers.noBody());
        assertThat(send(request).statusCode()).as("scan").isEqualTo(200);
    }

    void approve(String uid) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("inbox/" + uid + "/approve").header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Approved"));
        assertThat(send(request).statusCode()).as("approval of %s", uid).isEqualTo(200);
    }

    private Stream<JsonObject> list(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path).GET());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return StreamSupport.stream(JsonParser.parseString(response.body()).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
