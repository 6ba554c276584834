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
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.google.gson.JsonObject;

/** A bus is searched, and what is found becomes a Thing. */
class DiscoveryIT {

    private static final String BUS = "teltocharge:tcp:bus";

    @RegisterExtension
    static final Container CONTAINER = Container.empty();

    @Test
    void findsChargerAndMeterOnTheBusAndBringsThemOnlineWhenApproved() throws IOException, InterruptedException {
        Rest rest = CONTAINER.rest();
        int port = Container.freePort();
        rest.create("teltocharge:simulator", "teltocharge:simulator:house", Optional.empty(),
                Map.of("port", port, "program", "QUIET"));
        rest.create("teltocharge:tcp", BUS, Optional.empty(),
                Map.of("host", "127.0.0.1", "port", port, "unitIds", "1,2"));
        CONTAINER.awaitOnline("teltocharge:simulator:house", BUS);

        rest.scan();

        List<String> found = List.of(awaitFind(rest, "teltocharge:charger"),
                awaitFind(rest, "teltocharge:modbus-meter"));
        for (String uid : found) {
            rest.approve(uid);
        }
        CONTAINER.awaitOnline(found.toArray(String[]::new));
        assertThat(rest.inbox().map(DiscoveryIT::uid)).doesNotContainAnyElementsOf(found);
    }

    private static String awaitFind(Rest rest, String type) {
        return await(type).atMost(Container.TIMEOUT)
                .until(() -> rest.inbox().filter(entry -> type.equals(entry.get("thingTypeUID").getAsString()))
                        .filter(entry -> BUS.equals(entry.get("bridgeUID").getAsString())).map(DiscoveryIT::uid)
                        .findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private static String uid(JsonObject entry) {
        return entry.get("thingUID").getAsString();
    }
}
