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

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.TestHost;
import org.openhab.embedded.host.internal.testing.FakeFactory;
import org.openhab.embedded.host.internal.testing.FakeHandler;
import org.openhab.embedded.host.internal.testing.RestServer;

/**
 * A host with a lamp from a file, asked over HTTP.
 */
@NonNullByDefault({})
abstract class AbstractRestTest {

    static final String LAMP = "lamp:bulb:kitchen";
    private static final String FILE = """
            version: 1
            things:
              lamp:bulb:kitchen:
                label: Kitchen
                config: { address: 7 }
            items:
              Light: { type: Switch, label: Light, channel: "lamp:bulb:kitchen:control#light", tags: [Switch] }
              Limit: { type: Number, dimension: ElectricCurrent, channel: "lamp:bulb:kitchen:control#limit" }
              Limit_mA:
                type: Number
                dimension: ElectricCurrent
                unit: mA
                format: "%.1f %unit%"
                channel: "lamp:bulb:kitchen:control#limit"
              Text: { type: String, channel: "lamp:bulb:kitchen:control#text" }
              All: { type: Group, label: Everything }
            """;

    @TempDir
    Path folder;
    TestHost host;
    RestServer rest;

    @BeforeEach
    void startHost() throws Exception {
        host = new TestHost(folder).withFile("kitchen.yaml", FILE).addTypes();
        host.lifecycle().addFactory(new FakeFactory());
        host.start();
        rest = new RestServer(host.rest(), host.events());
        await().until(() -> host.things().get(new ThingUID(LAMP)) != null
                && host.thing(LAMP).getStatus() == ThingStatus.UNKNOWN && host.items().get("All") != null);
    }

    @AfterEach
    void stopHost() throws Exception {
        rest.close();
        host.close();
    }

    FakeHandler handler() {
        return (FakeHandler) host.thing(LAMP).getHandler();
    }
}
