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
package org.openhab.binding.teltocharge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** Things of a virtual house, made and removed through openHAB's own services. */
@ExtendWith(ServiceExtension.class)
class ThingLifecycleTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    @InjectService(timeout = 10_000)
    @SuppressWarnings("null")
    ThingRegistry registry;

    @InjectService(timeout = 10_000)
    @SuppressWarnings("null")
    ThingTypeRegistry thingTypes;

    @SuppressWarnings("null")
    private Things things;

    @BeforeEach
    void awaitThingTypes() {
        await().atMost(TIMEOUT)
                .until(() -> thingTypes.getThingType(new ThingTypeUID("teltocharge:load-balancer")) != null);
        things = new Things(registry, "lifecycle");
        things.create();
        things.awaitOnline();
    }

    @AfterEach
    void removeThings() {
        things.removeAll();
    }

    @Test
    void comesBackOnlineWhenTheChargerIsRemovedAndAddedAgain() {
        things.removeAndAddCharger();

        things.awaitOnline();
    }

    @Test
    void leavesNoThreadBehindWhenThingsAreRemovedAndAddedAgain() {
        things.removeAll();
        // openHAB's shared pools grow to their size with the first Things and stay there.
        cycle(WARM_UPS);
        awaitNoThreadOfOurs();
        Set<String> before = Resources.threads();

        cycle(ROUNDS);

        awaitNoThreadOfOurs();
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(Resources.threads()).as("threads, before %s", before)
                .hasSizeLessThanOrEqualTo(before.size()));
    }

    @Test
    void leavesNoSocketBehindWhenThingsAreRemovedAndAddedAgain() throws IOException {
        assumeTrue(Resources.canCountSockets(), "needs /proc");
        things.removeAll();
        cycle(WARM_UPS);
        awaitNoThreadOfOurs();
        long before = Resources.sockets();

        cycle(ROUNDS);

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(Resources.sockets()).isLessThanOrEqualTo(before));
    }

    private void cycle(int times) {
        for (int i = 0; i < times; i++) {
            things.create();
            things.awaitOnline();
            things.removeAll();
        }
    }

    /** Without Things, nothing of the add-on's runs. */
    private static void awaitNoThreadOfOurs() {
        await().atMost(TIMEOUT).untilAsserted(
                () -> assertThat(Resources.threads()).noneMatch(name -> name.startsWith("teltocharge")));
    }
}
