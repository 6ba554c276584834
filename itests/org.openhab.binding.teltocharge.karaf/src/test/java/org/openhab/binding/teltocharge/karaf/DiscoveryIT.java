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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.google.gson.JsonObject;

/** An address and a bus are searched, and what is found becomes a Thing. */
class DiscoveryIT {

    private static final String HOUSE = "teltocharge:simulator:house";
    @RegisterExtension
    static final Container CONTAINER = Container.empty();

    @Test
    void findsConnectionChargerAndMeterAtAnAddressAndBringsThemOnlineWhenApproved()
            throws IOException, InterruptedException {
        Rest rest = CONTAINER.rest();
        int port = Container.freePort();
        rest.create("teltocharge:simulator", HOUSE, Optional.empty(), Map.of("port", port, "program", "QUIET"));
        CONTAINER.awaitOnline(HOUSE);

        rest.scan("127.0.0.1:" + port + " 1,2");

        String bridge = awaitFind(rest, "teltocharge:tcp", entry -> true);
        List<String> found = List.of(bridge, awaitFind(rest, "teltocharge:charger", isOn(bridge)),
                awaitFind(rest, "teltocharge:modbus-meter", isOn(bridge)));
        for (String uid : found) {
            rest.approve(uid);
        }
        CONTAINER.awaitOnline(found.toArray(String[]::new));

        rest.scan("");

        // The virtual house searches its own bus. What has a serial number is not offered again on another way to it.
        await().during(Duration.ofSeconds(5)).atMost(Container.TIMEOUT).untilAsserted(() -> {
            assertThat(rest.inbox().map(DiscoveryIT::uid)).doesNotContainAnyElementsOf(found);
            assertThat(rest.inbox().map(entry -> entry.get("thingTypeUID").getAsString()))
                    .doesNotContain("teltocharge:charger");
        });
    }

    private static Predicate<JsonObject> isOn(String bridge) {
        return entry -> entry.has("bridgeUID") && bridge.equals(entry.get("bridgeUID").getAsString());
    }

    private static String awaitFind(Rest rest, String type, Predicate<JsonObject> wanted) {
        return await(type).atMost(Container.TIMEOUT)
                .until(() -> rest.inbox().filter(entry -> type.equals(entry.get("thingTypeUID").getAsString()))
                        .filter(wanted).map(DiscoveryIT::uid).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private static String uid(JsonObject entry) {
        return entry.get("thingUID").getAsString();
    }
}
