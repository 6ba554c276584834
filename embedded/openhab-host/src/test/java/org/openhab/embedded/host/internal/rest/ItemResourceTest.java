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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.UnDefType;

import com.google.gson.JsonObject;

@NonNullByDefault({})
class ItemResourceTest extends AbstractRestTest {

    private void awaitState(String item, String state) {
        await().untilAsserted(() -> assertThat(rest.get("/items/" + item + "/state").body()).isEqualTo(state));
    }

    private void online() {
        handler().status(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
    }

    @Test
    void givesAnItemWithItsDescription() throws Exception {
        JsonObject item = rest.object("/items/Limit");
        assertThat(item.get("name").getAsString()).isEqualTo("Limit");
        assertThat(item.get("type").getAsString()).isEqualTo("Number:ElectricCurrent");
        assertThat(item.get("state").getAsString()).isEqualTo("NULL");
        assertThat(item.get("unitSymbol").getAsString()).isEqualTo("A");
        assertThat(item.get("editable").getAsBoolean()).isFalse();
        assertThat(item.get("link").getAsString())
                .isEqualTo("http://127.0.0.1:" + rest.port() + "/rest/items/Limit");
        assertThat(item.getAsJsonObject("stateDescription").get("maximum").getAsInt()).isEqualTo(32);
        assertThat(item.getAsJsonObject("commandDescription").getAsJsonArray("commandOptions")).hasSize(2);
        assertThat(rest.object("/items/Limit_mA").getAsJsonObject("stateDescription").get("pattern").getAsString())
                .isEqualTo("%.1f %unit%");
    }

    @Test
    void listsItems() throws Exception {
        assertThat(rest.array("/items")).hasSize(5);
        assertThat(rest.object("/items/All").get("type").getAsString()).isEqualTo("Group");
    }

    @Test
    void showsStatesOfChannelsInTheUnitOfTheItem() {
        handler().state("control#limit", new QuantityType<>(16, Units.AMPERE));
        awaitState("Limit", "16 A");
        awaitState("Limit_mA", "16000 mA");
        handler().state("control#limit", new DecimalType(6));
        awaitState("Limit", "6 A");
        handler().state("control#limit", UnDefType.UNDEF);
        awaitState("Limit", "UNDEF");
        handler().state("control#text", new StringType("hello"));
        awaitState("Text", "hello");
    }

    @Test
    void asksAHandlerForItsLinkedChannels() {
        await().untilAsserted(() -> assertThat(handler().calls()).contains("control#light=REFRESH RefreshType"));
    }

    @Test
    void bringsCommandsToTheHandlerInTheTypeOfTheChannel() throws Exception {
        assertThat(rest.send("POST", "/items/Limit", "9").statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(handler().calls()).contains("control#limit=9 A QuantityType"));
        assertThat(rest.send("POST", "/items/Limit", "7000 mA").statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(handler().calls()).contains("control#limit=7000 mA QuantityType"));
        assertThat(rest.send("POST", "/items/Limit_mA", "8000").statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(handler().calls()).contains("control#limit=8000 mA QuantityType"));
        assertThat(rest.send("POST", "/items/Light", "ON").statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(handler().calls()).contains("control#light=ON OnOffType"));
    }

    @Test
    void updatesAnItemByACommandUnlessItsChannelForbids() throws Exception {
        online();
        rest.send("POST", "/items/Limit", "9");
        rest.send("POST", "/items/Light", "ON");
        awaitState("Light", "ON");
        await().untilAsserted(() -> assertThat(handler().calls()).contains("control#limit=9 A QuantityType"));
        assertThat(rest.get("/items/Limit/state").body()).isEqualTo("NULL");
    }

    @Test
    void leavesTheItemAloneWhenItsThingIsOffline() throws Exception {
        handler().status(ThingStatus.OFFLINE, ThingStatusDetail.NONE, null);
        rest.send("POST", "/items/Light", "ON");
        await().untilAsserted(() -> assertThat(handler().calls()).contains("control#light=ON OnOffType"));
        assertThat(rest.get("/items/Light/state").body()).isEqualTo("NULL");
    }

    @Test
    void takesStates() throws Exception {
        assertThat(rest.send("PUT", "/items/Light/state", "OFF").statusCode()).isEqualTo(202);
        awaitState("Light", "OFF");
        assertThat(host.items().get("Light").getState()).isEqualTo(OnOffType.OFF);
        assertThat(rest.send("PUT", "/items/Light/state", "green").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesCommandsThatTheItemCannotTake() throws Exception {
        assertThat(rest.send("POST", "/items/Light", "green").statusCode()).isEqualTo(400);
        assertThat(rest.send("POST", "/items/Limit", "much").statusCode()).isEqualTo(400);
        assertThat(rest.send("POST", "/items/Nothing", "ON").statusCode()).isEqualTo(404);
    }

    @Test
    void createsAndRemovesItems() throws Exception {
        String body = "{\"type\": \"Switch\", \"label\": \"Mine\", \"tags\": [\"Point\"], \"groupNames\": [\"All\"]}";
        assertThat(rest.send("PUT", "/items/Mine", body).statusCode()).isEqualTo(201);
        assertThat(rest.send("PUT", "/items/Mine", body).statusCode()).isEqualTo(200);
        assertThat(rest.object("/items/Mine").get("editable").getAsBoolean()).isTrue();
        assertThat(rest.object("/items/Mine").getAsJsonArray("groupNames").toString()).isEqualTo("[\"All\"]");
        assertThat(rest.send("PUT", "/items/Bad", "{\"type\": \"Banana\"}").statusCode()).isEqualTo(400);
        assertThat(rest.send("PUT", "/items/Light", body).statusCode()).isEqualTo(405);
        assertThat(rest.send("DELETE", "/items/Light", "").statusCode()).isEqualTo(405);
        assertThat(rest.send("DELETE", "/items/Mine", "").statusCode()).isEqualTo(200);
        assertThat(rest.get("/items/Mine").statusCode()).isEqualTo(404);
    }
}
