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

import java.net.http.HttpResponse;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@NonNullByDefault({})
class ThingResourceTest extends AbstractRestTest {

    private static final String ATTIC = """
            {"UID": "lamp:bulb:attic", "thingTypeUID": "lamp:bulb", "label": "Attic",
             "configuration": {"address": 9, "quiet": true}}""";

    private JsonObject create() throws Exception {
        HttpResponse<String> answer = rest.send("POST", "/things", ATTIC);
        assertThat(answer.statusCode()).isEqualTo(201);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private void awaitStatus(String uid, String status) {
        await().untilAsserted(() -> assertThat(rest.object("/things/" + uid + "/status").get("status").getAsString())
                .isEqualTo(status));
    }

    @Test
    void givesAThingWithItsChannels() throws Exception {
        JsonObject thing = rest.object("/things/" + LAMP);
        assertThat(thing.get("UID").getAsString()).isEqualTo(LAMP);
        assertThat(thing.get("thingTypeUID").getAsString()).isEqualTo("lamp:bulb");
        assertThat(thing.get("label").getAsString()).isEqualTo("Kitchen");
        assertThat(thing.get("editable").getAsBoolean()).isFalse();
        assertThat(thing.get("semanticEquipmentTag").getAsString()).isEqualTo("EVSE");
        assertThat(thing.getAsJsonObject("statusInfo").get("status").getAsString()).isEqualTo("UNKNOWN");
        assertThat(thing.getAsJsonObject("properties").get("vendor").getAsString()).isEqualTo("Lamps Inc.");
        JsonArray channels = thing.getAsJsonArray("channels");
        assertThat(channels).hasSize(3);
        JsonObject limit = channels.get(1).getAsJsonObject();
        assertThat(limit.get("uid").getAsString()).isEqualTo("lamp:bulb:kitchen:control#limit");
        assertThat(limit.get("id").getAsString()).isEqualTo("control#limit");
        assertThat(limit.get("channelTypeUID").getAsString()).isEqualTo("lamp:limit");
        assertThat(limit.get("itemType").getAsString()).isEqualTo("Number:ElectricCurrent");
        assertThat(limit.get("kind").getAsString()).isEqualTo("STATE");
        assertThat(limit.get("label").getAsString()).isEqualTo("Upper Limit");
        assertThat(limit.get("autoUpdatePolicy").getAsString()).isEqualTo("VETO");
        assertThat(limit.getAsJsonArray("linkedItems").toString()).isEqualTo("[\"Limit\",\"Limit_mA\"]");
        assertThat(channels.get(0).getAsJsonObject().getAsJsonArray("defaultTags").toString())
                .isEqualTo("[\"Power\",\"Switch\"]");
    }

    @Test
    void appliesDefaultsOfTheType() throws Exception {
        JsonObject configuration = rest.object("/things/" + LAMP).getAsJsonObject("configuration");
        assertThat(configuration.get("address").getAsInt()).isEqualTo(7);
        assertThat(configuration.get("mode").getAsString()).isEqualTo("warm");
        assertThat(configuration.get("dimming").getAsDouble()).isEqualTo(0.5);
        assertThat(configuration.get("quiet").getAsBoolean()).isFalse();
    }

    @Test
    void listsThings() throws Exception {
        assertThat(rest.array("/things")).hasSize(1);
        assertThat(rest.array("/things?summary=true").get(0).getAsJsonObject().has("channels")).isFalse();
    }

    @Test
    void createsChangesAndRemovesAThing() throws Exception {
        assertThat(create().get("editable").getAsBoolean()).isTrue();
        awaitStatus("lamp:bulb:attic", "UNKNOWN");
        assertThat(rest.send("POST", "/things", ATTIC).statusCode()).isEqualTo(409);

        assertThat(rest.send("PUT", "/things/lamp:bulb:attic/config", "{\"address\": 12}").statusCode())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(rest.object("/things/lamp:bulb:attic").getAsJsonObject("configuration")
                .get("address").getAsInt()).isEqualTo(12));
        assertThat(rest.object("/things/lamp:bulb:attic").getAsJsonObject("configuration").get("quiet").getAsBoolean())
                .isTrue();

        assertThat(rest.send("PUT", "/things/lamp:bulb:attic", "{\"label\": \"Roof\"}").statusCode()).isEqualTo(200);
        assertThat(rest.object("/things/lamp:bulb:attic").get("label").getAsString()).isEqualTo("Roof");

        assertThat(rest.send("DELETE", "/things/lamp:bulb:attic", "").statusCode()).isEqualTo(202);
        await().untilAsserted(() -> assertThat(rest.get("/things/lamp:bulb:attic").statusCode()).isEqualTo(404));
    }

    @Test
    void removesAtOnceWhenForced() throws Exception {
        create();
        assertThat(rest.send("DELETE", "/things/lamp:bulb:attic?force=true", "").statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(rest.get("/things/lamp:bulb:attic").statusCode()).isEqualTo(404));
    }

    @Test
    void refusesAConfigurationOutOfRange() throws Exception {
        create();
        HttpResponse<String> answer = rest.send("PUT", "/things/lamp:bulb:attic/config", "{\"address\": 300}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("address").contains("247").contains("http-code");
        assertThat(rest.send("PUT", "/things/lamp:bulb:attic/config", "{\"mode\": \"pink\"}").statusCode())
                .isEqualTo(400);
        assertThat(rest.send("PUT", "/things/lamp:bulb:attic/config", "{\"name\": \"X1\"}").statusCode())
                .isEqualTo(400);
        assertThat(rest.send("PUT", "/things/lamp:bulb:attic/config", "{\"rooms\": [\"a\",\"b\",\"c\"]}").statusCode())
                .isEqualTo(400);
        assertThat(rest.send("PUT", "/things/lamp:bulb:attic/config", "{\"quiet\": \"perhaps\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void namesWhatIsMissing() throws Exception {
        rest.send("POST", "/things", "{\"UID\": \"lamp:bulb:attic\"}");
        awaitStatus("lamp:bulb:attic", "UNINITIALIZED");
        await().untilAsserted(
                () -> assertThat(rest.object("/things/lamp:bulb:attic/status").get("statusDetail").getAsString())
                        .isEqualTo("HANDLER_CONFIGURATION_PENDING"));
        JsonObject complaint = rest.array("/things/lamp:bulb:attic/config/status").get(0).getAsJsonObject();
        assertThat(complaint.get("parameterName").getAsString()).isEqualTo("address");
        assertThat(complaint.get("type").getAsString()).isEqualTo("ERROR");
        assertThat(rest.send("PUT", "/things/lamp:bulb:attic/config", "{\"address\": 3}").statusCode()).isEqualTo(200);
        awaitStatus("lamp:bulb:attic", "UNKNOWN");
    }

    @Test
    void switchesAThingOffAndOn() throws Exception {
        assertThat(rest.send("PUT", "/things/" + LAMP + "/enable", "false").statusCode()).isEqualTo(200);
        awaitStatus(LAMP, "UNINITIALIZED");
        assertThat(rest.send("PUT", "/things/" + LAMP + "/enable", "true").statusCode()).isEqualTo(200);
        awaitStatus(LAMP, "UNKNOWN");
        assertThat(rest.send("PUT", "/things/" + LAMP + "/enable", "maybe").statusCode()).isEqualTo(400);
    }

    @Test
    void keepsThingsOfFilesAsTheyAre() throws Exception {
        assertThat(rest.send("DELETE", "/things/" + LAMP, "").statusCode()).isEqualTo(409);
        assertThat(rest.send("PUT", "/things/" + LAMP + "/config", "{\"address\": 3}").statusCode()).isEqualTo(409);
        assertThat(rest.send("PUT", "/things/" + LAMP, "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void tellsTheStatusInTheLanguageOfTheReader() throws Exception {
        handler().status(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR,
                "@text/offline.no-answer [\"7\", \"@text/place.cellar\"]");
        assertThat(status("de")).isEqualTo("Keine Antwort von Gerät 7 in dem Keller.");
        assertThat(status("de-CH")).isEqualTo("Keine Antwort von Gerät 7 in dem Chäller.");
        assertThat(status("en")).isEqualTo("No answer from unit 7 at the cellar.");
    }

    private String status(String language) throws Exception {
        String body = rest
                .send(rest.request("/things/" + LAMP + "/status").header("Accept-Language", language).build()).body();
        return JsonParser.parseString(body).getAsJsonObject().get("description").getAsString();
    }

    @Test
    void answersBadRequestsWithReasons() throws Exception {
        assertThat(rest.get("/things/lamp:bulb:nowhere").statusCode()).isEqualTo(404);
        assertThat(rest.get("/things/nonsense").statusCode()).isEqualTo(400);
        assertThat(rest.send("POST", "/things", "{").statusCode()).isEqualTo(400);
        assertThat(rest.send("POST", "/things", "[]").statusCode()).isEqualTo(400);
        assertThat(rest.send("POST", "/things", "{\"label\": \"x\"}").statusCode()).isEqualTo(400);
        assertThat(rest.send("POST", "/things", "{\"UID\": \"lamp:bulb:x\", \"configuration\": 1}").statusCode())
                .isEqualTo(400);
        assertThat(rest.send("DELETE", "/things", "").statusCode()).isEqualTo(405);
        HttpResponse<String> answer = rest.get("/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        JsonObject error = JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonObject("error");
        assertThat(error.get("http-code").getAsInt()).isEqualTo(404);
        assertThat(error.get("message").getAsString()).isNotEmpty();
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        assertThat(rest.send("POST", "/things", "x".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
    }
}
