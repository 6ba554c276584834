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
package org.openhab.embedded.host.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@NonNullByDefault({})
class EventsServletTest extends AbstractRestTest {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private CompletableFuture<HttpResponse<Stream<String>>> listen(String query) {
        CompletableFuture<HttpResponse<Stream<String>>> answer = rest.client()
                .sendAsync(rest.request("/events" + query).build(), BodyHandlers.ofLines());
        answer.thenAcceptAsync(response -> response.body().forEach(lines::add));
        await().until(() -> lines.contains("event: alive"));
        return answer;
    }

    private List<JsonObject> messages() {
        return lines.stream().filter(line -> line.startsWith("data: {") && line.contains("topic"))
                .map(line -> JsonParser.parseString(line.substring(6)).getAsJsonObject()).toList();
    }

    @Test
    void streamsTheEventsOfTheWantedTopics() throws Exception {
        HttpResponse<Stream<String>> answer = listen("?topics=openhab/items/*/statechanged,openhab/things/*/status")
                .get();
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/event-stream"));
        handler().status(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
        handler().state("control#limit", new QuantityType<>(16, Units.AMPERE));
        await().untilAsserted(() -> assertThat(messages()).extracting(message -> message.get("topic").getAsString())
                .containsExactlyInAnyOrder("openhab/things/lamp:bulb:kitchen/status",
                        "openhab/items/Limit/statechanged", "openhab/items/Limit_mA/statechanged"));
        JsonObject status = messages().stream()
                .filter(message -> message.get("type").getAsString().equals("ThingStatusInfoEvent")).findFirst()
                .orElseThrow();
        assertThat(JsonParser.parseString(status.get("payload").getAsString()).getAsJsonObject().get("status")
                .getAsString()).isEqualTo("ONLINE");
    }

    @Test
    void tellsOfThingsAndItemsThatCome() throws Exception {
        listen("");
        rest.send("PUT", "/items/Mine", "{\"type\": \"Switch\"}");
        rest.send("POST", "/things", "{\"UID\": \"lamp:flat:x\"}");
        await().untilAsserted(() -> assertThat(messages()).extracting(message -> message.get("type").getAsString())
                .contains("ItemAddedEvent", "ThingAddedEvent"));
    }

    @Test
    void showsThatItIsAlive() {
        listen("");
        lines.clear();
        host.events().sendAlive();
        await().untilAsserted(() -> assertThat(lines).contains("event: alive",
                "data: {\"type\":\"ALIVE\",\"interval\":10}"));
    }

    @Test
    void forgetsAClientThatWentAway() throws Exception {
        HttpResponse<InputStream> answer = rest.client().send(rest.request("/events").build(),
                BodyHandlers.ofInputStream());
        assertThat(host.events().clients()).isEqualTo(1);
        answer.body().close();
        await().untilAsserted(() -> {
            host.events().sendAlive();
            assertThat(host.events().clients()).isZero();
        });
    }

    @Test
    void endsTheStreamsWhenItCloses() throws Exception {
        HttpResponse<Stream<String>> answer = listen("").get();
        host.events().close();
        assertThat(host.events().clients()).isZero();
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
