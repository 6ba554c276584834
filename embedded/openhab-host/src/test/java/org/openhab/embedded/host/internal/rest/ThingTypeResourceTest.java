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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@NonNullByDefault({})
class ThingTypeResourceTest extends AbstractRestTest {

    private JsonObject bulb(String language) throws Exception {
        return JsonParser.parseString(
                rest.send(rest.request("/thing-types/lamp:bulb").header("Accept-Language", language).build()).body())
                .getAsJsonObject();
    }

    @Test
    void listsThingTypes() throws Exception {
        assertThat(rest.array("/thing-types")).hasSize(3);
        assertThat(rest.array("/thing-types?bindingId=other")).isEmpty();
        assertThat(rest.array("/thing-types").get(2).getAsJsonObject().get("bridge").getAsBoolean()).isTrue();
    }

    @Test
    void givesATypeWithItsChannelsAndParameters() throws Exception {
        JsonObject bulb = bulb("en");
        assertThat(bulb.get("label").getAsString()).isEqualTo("Bulb");
        assertThat(bulb.getAsJsonArray("supportedBridgeTypeUIDs").toString()).isEqualTo("[\"lamp:hub\"]");
        JsonObject group = bulb.getAsJsonArray("channelGroups").get(0).getAsJsonObject();
        assertThat(group.getAsJsonArray("channels")).hasSize(3);
        JsonObject address = bulb.getAsJsonArray("configParameters").get(0).getAsJsonObject();
        assertThat(address.get("name").getAsString()).isEqualTo("address");
        assertThat(address.get("type").getAsString()).isEqualTo("INTEGER");
        assertThat(address.get("required").getAsBoolean()).isTrue();
        assertThat(bulb.getAsJsonArray("parameterGroups")).hasSize(1);
    }

    @Test
    void givesATypeInTheLanguageOfTheReader() throws Exception {
        JsonObject bulb = bulb("de");
        assertThat(bulb.get("label").getAsString()).isEqualTo("Glühbirne");
        JsonObject group = bulb.getAsJsonArray("channelGroups").get(0).getAsJsonObject();
        assertThat(group.get("label").getAsString()).isEqualTo("Steuerung");
        JsonObject limit = group.getAsJsonArray("channels").get(1).getAsJsonObject();
        assertThat(limit.get("label").getAsString()).isEqualTo("Obergrenze");
        assertThat(limit.getAsJsonObject("commandDescription").getAsJsonArray("commandOptions").get(0)
                .getAsJsonObject().get("label").getAsString()).isEqualTo("Aus");
        assertThat(bulb.getAsJsonArray("configParameters").get(0).getAsJsonObject().get("label").getAsString())
                .isEqualTo("Adresse");
    }

    @Test
    void knowsTheChannelTypesOfOpenhabItself() throws Exception {
        JsonObject current = rest.object("/thing-types/lamp:flat").getAsJsonArray("channels").get(0).getAsJsonObject();
        assertThat(current.get("typeUID").getAsString()).isEqualTo("system:electric-current");
        assertThat(current.get("itemType").getAsString()).isEqualTo("Number:ElectricCurrent");
    }

    @Test
    void answersUnknownTypesWithReasons() throws Exception {
        assertThat(rest.get("/thing-types/lamp:sun").statusCode()).isEqualTo(404);
        assertThat(rest.get("/thing-types/sun").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsWhereEverythingIs() throws Exception {
        JsonObject root = rest.object("");
        assertThat(root.getAsJsonArray("links").toString())
                .contains("http://127.0.0.1:" + rest.port() + "/rest/things");
    }
}
