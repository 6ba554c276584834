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

    private static final String HOUSE = "teltocharge:simulator:house";
    private static final String BUS = "teltocharge:tcp:bus";

    @RegisterExtension
    static final Container CONTAINER = Container.empty();

    @Test
    void findsChargerAndMeterOnTheBusAndBringsThemOnlineWhenApproved() throws IOException, InterruptedException {
        Rest rest = CONTAINER.rest();
        int port = Container.freePort();
        rest.create("teltocharge:simulator", HOUSE, Optional.empty(),
                Map.of("port", port, "program", "QUIET"));
        rest.create("teltocharge:tcp", BUS, Optional.empty(),
                Map.of("host", "127.0.0.1", "port", port, "unitIds", "1,2"));
        CONTAINER.awaitOnline(HOUSE, BUS);

        rest.scan();

        // The virtual house searches its own bus as well. A charger has a serial number and is offered once, no matter
        // on which of the two it was found first; a meter has none.
        List<String> found = List.of(awaitFind(rest, "teltocharge:charger", HOUSE, BUS),
                awaitFind(rest, "teltocharge:modbus-meter", BUS));
        for (String uid : found) {
            rest.approve(uid);
        }
        CONTAINER.awaitOnline(found.toArray(String[]::new));
        assertThat(rest.inbox().map(DiscoveryIT::uid)).doesNotContainAnyElementsOf(found);
    }

    private static String awaitFind(Rest rest, String type, String... bridges) {
        return await(type).atMost(Container.TIMEOUT)
                .until(() -> rest.inbox().filter(entry -> type.equals(entry.get("thingTypeUID").getAsString()))
                        .filter(entry -> List.of(bridges).contains(entry.get("bridgeUID").getAsString()))
                        .map(DiscoveryIT::uid).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private static String uid(JsonObject entry) {
        return entry.get("thingUID").getAsString();
    }
}
