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
import org.openhab.core.library.types.StringType;
import org.openhab.embedded.host.internal.TestHost;
import org.openhab.embedded.host.internal.testing.RestServer;

@NonNullByDefault({})
class LinkResourceTest extends AbstractRestTest {

    private static final String PATH = "/links/Mine/lamp:bulb:kitchen:control%23text";

    private void makeItem() throws Exception {
        assertThat(rest.send("PUT", "/items/Mine", "{\"type\": \"String\"}").statusCode()).isEqualTo(201);
    }

    @Test
    void listsLinks() throws Exception {
        assertThat(rest.array("/links")).hasSize(4);
        assertThat(rest.array("/links?itemName=Light")).hasSize(1);
        assertThat(rest.array("/links?channelUID=lamp:bulb:kitchen:control%23limit")).hasSize(2);
    }

    @Test
    void linksAndUnlinks() throws Exception {
        makeItem();
        assertThat(rest.send("PUT", PATH, "").statusCode()).isEqualTo(200);
        assertThat(rest.object(PATH).get("editable").getAsBoolean()).isTrue();
        handler().state("control#text", new StringType("hi"));
        await().untilAsserted(() -> assertThat(rest.get("/items/Mine/state").body()).isEqualTo("hi"));
        assertThat(rest.send("DELETE", PATH, "").statusCode()).isEqualTo(200);
        assertThat(rest.get(PATH).statusCode()).isEqualTo(404);
    }

    @Test
    void remembersLinksOverARestart() throws Exception {
        makeItem();
        String body = "{\"configuration\": {\"profile\": \"system:default\"}}";
        assertThat(rest.send("PUT", PATH, body).statusCode()).isEqualTo(200);
        stopHost();
        host = new TestHost(folder).addTypes().start();
        rest = new RestServer(host.rest(), host.events());
        assertThat(rest.object(PATH).getAsJsonObject("configuration").get("profile").getAsString())
                .isEqualTo("system:default");
    }

    @Test
    void keepsLinksOfFilesAsTheyAre() throws Exception {
        String path = "/links/Light/lamp:bulb:kitchen:control%23light";
        assertThat(rest.object(path).get("editable").getAsBoolean()).isFalse();
        assertThat(rest.send("DELETE", path, "").statusCode()).isEqualTo(405);
        assertThat(rest.send("PUT", path, "").statusCode()).isEqualTo(405);
    }

    @Test
    void refusesWhatCannotBeLinked() throws Exception {
        assertThat(rest.send("PUT", "/links/Nobody/lamp:bulb:kitchen:control%23text", "").statusCode())
                .isEqualTo(404);
        assertThat(rest.send("PUT", "/links/Light/nonsense", "").statusCode()).isEqualTo(400);
        assertThat(rest.send("PUT", "/links/Light/lamp:bulb:kitchen:control%23text", "[").statusCode())
                .isEqualTo(400);
    }
}
