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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The KAR is dropped into the container, taken out, and dropped in again. */
class KarIT {

    private static final String[] THINGS = {"teltocharge:simulator:house", "teltocharge:charger:house:car",
            "teltocharge:modbus-meter:house:grid", "teltocharge:load-balancer:home"};

    @RegisterExtension
    static final Container CONTAINER = Container.withoutAddon();

    @Test
    void bringsTheThingsOnlineWheneverTheKarIsInstalled() throws IOException, InterruptedException {
        Rest rest = CONTAINER.rest();
        assertThat(rest.thingTypes()).isEmpty();

        CONTAINER.installAddon();
        CONTAINER.awaitAddon();
        CONTAINER.awaitOnline(THINGS);

        CONTAINER.removeAddon();
        await().atMost(Container.TIMEOUT).untilAsserted(() -> assertThat(rest.thingTypes()).isEmpty());
        for (String thing : THINGS) {
            await(thing).atMost(Container.TIMEOUT).untilAsserted(() -> assertThat(rest.status(thing)).isNotEmpty()
                    .get().isNotEqualTo("ONLINE"));
        }

        CONTAINER.installAddon();
        CONTAINER.awaitOnline(THINGS);
        // What openHAB warns of when a handler does not keep still after dispose().
        List<String> log = CONTAINER.log();
        assertThat(log).isNotEmpty();
        assertThat(log.stream().filter(line -> line.contains("already disposed"))).isEmpty();
    }
}
