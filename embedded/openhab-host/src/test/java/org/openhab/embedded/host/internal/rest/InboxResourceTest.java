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

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

import com.google.gson.JsonObject;

@NonNullByDefault({})
class InboxResourceTest extends AbstractRestTest {

    private static final ThingTypeUID BULB = new ThingTypeUID("lamp", "bulb");

    @BeforeEach
    void addDiscovery() {
        host.discovery().add(new LampDiscovery());
    }

    private void scan(String input) throws Exception {
        assertThat(rest.send("POST", "/discovery/bindings/lamp/scan?input=" + input, "").body()).isEqualTo("5");
        await().untilAsserted(() -> assertThat(rest.array("/inbox")).isNotEmpty());
    }

    @Test
    void tellsWhoCanDiscover() throws Exception {
        assertThat(rest.array("/discovery").toString()).isEqualTo("[\"lamp\"]");
        JsonObject info = rest.object("/discovery/bindings/lamp/info");
        assertThat(info.get("inputSupported").getAsBoolean()).isTrue();
        assertThat(info.get("inputLabel").getAsString()).isEqualTo("Serial");
        assertThat(rest.send("POST", "/discovery/bindings/other/scan", "").statusCode()).isEqualTo(404);
    }

    @Test
    void listsWhatAScanFinds() throws Exception {
        scan("s1");
        JsonObject found = rest.array("/inbox").get(0).getAsJsonObject();
        assertThat(found.get("thingUID").getAsString()).isEqualTo("lamp:bulb:s1");
        assertThat(found.get("thingTypeUID").getAsString()).isEqualTo("lamp:bulb");
        assertThat(found.get("label").getAsString()).isEqualTo("Lamp s1");
        assertThat(found.get("flag").getAsString()).isEqualTo("NEW");
        assertThat(found.get("representationProperty").getAsString()).isEqualTo("serialNumber");
        assertThat(found.getAsJsonObject("properties").get("serialNumber").getAsString()).isEqualTo("s1");
    }

    @Test
    void makesAThingOfAResult() throws Exception {
        scan("s1");
        assertThat(rest.send("POST", "/inbox/lamp:bulb:s1/approve?newThingId=cellar", "Cellar").statusCode())
                .isEqualTo(200);
        JsonObject thing = rest.object("/things/lamp:bulb:cellar");
        assertThat(thing.get("label").getAsString()).isEqualTo("Cellar");
        assertThat(thing.getAsJsonObject("configuration").get("address").getAsInt()).isEqualTo(5);
        assertThat(thing.getAsJsonObject("properties").get("serialNumber").getAsString()).isEqualTo("s1");
        assertThat(rest.array("/inbox")).isEmpty();
    }

    @Test
    void doesNotFindAThingTwice() throws Exception {
        scan("s1");
        rest.send("POST", "/inbox/lamp:bulb:s1/approve?newThingId=cellar", "");
        rest.send("POST", "/discovery/bindings/lamp/scan?input=s1", "");
        scan("s2");
        assertThat(rest.array("/inbox")).hasSize(1);
        assertThat(rest.array("/inbox").get(0).getAsJsonObject().get("thingUID").getAsString())
                .isEqualTo("lamp:bulb:s2");
    }

    @Test
    void ignoresAndForgetsResults() throws Exception {
        scan("s1");
        assertThat(rest.send("POST", "/inbox/lamp:bulb:s1/ignore", "").statusCode()).isEqualTo(200);
        assertThat(rest.array("/inbox").get(0).getAsJsonObject().get("flag").getAsString()).isEqualTo("IGNORED");
        scan("s1");
        assertThat(rest.array("/inbox").get(0).getAsJsonObject().get("flag").getAsString()).isEqualTo("IGNORED");
        assertThat(rest.send("POST", "/inbox/lamp:bulb:s1/unignore", "").statusCode()).isEqualTo(200);
        assertThat(rest.send("DELETE", "/inbox/lamp:bulb:s1", "").statusCode()).isEqualTo(200);
        assertThat(rest.array("/inbox")).isEmpty();
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        assertThat(rest.send("POST", "/inbox/lamp:bulb:none/approve", "").statusCode()).isEqualTo(404);
        assertThat(rest.send("DELETE", "/inbox/lamp:bulb:none", "").statusCode()).isEqualTo(404);
        scan("s1");
        assertThat(rest.send("POST", "/inbox/lamp:bulb:s1/approve?newThingId=a:b", "").statusCode()).isEqualTo(400);
    }

    @Test
    void remembersResultsOverARestart() throws Exception {
        scan("s1");
        stopHost();
        startHost();
        assertThat(rest.array("/inbox")).hasSize(1);
    }

    private static final class LampDiscovery extends AbstractDiscoveryService {

        LampDiscovery() {
            super(Set.of(BULB), 5, false, "Serial", "The number on the lamp");
        }

        @Override
        protected void startScan() {
            startScan("s0");
        }

        @Override
        public void startScan(String input) {
            thingDiscovered(DiscoveryResultBuilder.create(new ThingUID(BULB, input)).withLabel("Lamp " + input)
                    .withProperty("serialNumber", input).withProperty("address", 5)
                    .withRepresentationProperty("serialNumber").build());
        }
    }
}
