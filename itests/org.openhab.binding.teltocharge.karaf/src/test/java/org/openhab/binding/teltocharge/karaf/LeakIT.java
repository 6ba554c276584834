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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Things that are removed and made again over REST leave nothing behind in the container. */
class LeakIT {

    private static final String HOUSE = "teltocharge:simulator:leak";
    private static final String CAR = "teltocharge:charger:leak:car";
    private static final String GRID = "teltocharge:modbus-meter:leak:grid";
    private static final String BALANCER = "teltocharge:load-balancer:leak";
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    @RegisterExtension
    static final Container CONTAINER = Container.empty();

    private final Rest rest = CONTAINER.rest();

    @Test
    void leavesNoThreadAndNoSocketBehindWhenThingsAreRemovedAndMadeAgain() throws IOException, InterruptedException {
        ProcessResources resources = new ProcessResources(CONTAINER.pid());
        assumeTrue(resources.isSupported(), "needs Linux");
        // openHAB's shared pools grow to their size with the first Things and stay there.
        cycle(WARM_UPS);
        List<String> threads = resources.threads();
        long sockets = resources.sockets();

        cycle(ROUNDS);

        await().atMost(Container.TIMEOUT).untilAsserted(() -> {
            List<String> now = resources.threads();
            assertThat(now).noneMatch(name -> name.startsWith("teltocharge"));
            assertThat(now.size()).as("threads %s, before %s", now, threads).isLessThanOrEqualTo(threads.size());
            assertThat(resources.sockets()).as("sockets").isLessThanOrEqualTo(sockets);
        });
    }

    private void cycle(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            create();
            CONTAINER.awaitOnline(HOUSE, CAR, GRID, BALANCER);
            for (String uid : List.of(BALANCER, GRID, CAR, HOUSE)) {
                rest.delete(uid);
                await(uid).atMost(Container.TIMEOUT).untilAsserted(() -> assertThat(rest.status(uid)).isEmpty());
            }
        }
    }

    private void create() throws IOException, InterruptedException {
        rest.create("teltocharge:simulator", HOUSE, Optional.empty(), Map.of("program", "QUIET"));
        rest.create("teltocharge:charger", CAR, Optional.of(HOUSE), Map.of("unitId", 1, "pollInterval", 1));
        rest.create("teltocharge:modbus-meter", GRID, Optional.of(HOUSE), Map.of("unitId", 2, "model", "sdm630"));
        rest.create("teltocharge:load-balancer", BALANCER, Optional.empty(),
                Map.of("mainFuse", 25, "gridMeter", GRID, "chargers", List.of(CAR)));
    }
}
