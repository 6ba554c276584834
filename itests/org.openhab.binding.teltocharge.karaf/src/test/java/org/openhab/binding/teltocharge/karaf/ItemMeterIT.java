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
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way from items, updated over REST, through a meter made of them to what the charger offers. */
class ItemMeterIT {

    private static final String METER = "teltocharge:item-meter:grid";
    private static final double ROOM = 24;

    @RegisterExtension
    static final Container CONTAINER = Container.withItems();

    private final Rest rest = CONTAINER.rest();
    private final HouseLog house = new HouseLog(CONTAINER.client());

    @Test
    void balancesByItemsThatAreUpdatedOverRest() throws IOException, InterruptedException {
        await("the cure").atMost(Container.TIMEOUT)
                .untilAsserted(() -> assertThat(rest.statusText(METER)).contains("Item Grid_L").contains("no value"));

        // The house draws 2 A on top of what the car takes.
        awaitWhileDrawing(2, "free charging", () -> house.latest().offered() >= 16);
        assertThat(rest.status(METER)).contains("ONLINE");

        awaitWhileDrawing(14, "a lower offer", () -> house.latest().offered() <= ROOM - 14);
        assertThat(house.latest().offered()).isGreaterThanOrEqualTo(6);

        // Nobody updates the items any more.
        await("the failsafe current, then the pause").atMost(Container.TIMEOUT)
                .until(() -> house.latest().offered() == 0);
        await("the cure").atMost(Container.TIMEOUT)
                .untilAsserted(() -> assertThat(rest.statusText(METER)).contains("has not been updated"));
    }

    private void awaitWhileDrawing(double amps, String what, Callable<Boolean> condition) {
        await(what).atMost(Container.TIMEOUT).until(() -> {
            double car = house.latest().drawn().get(0);
            rest.update("Grid_L1", amps + car + " A");
            rest.update("Grid_L2", (amps + car) * 1000 + " mA");
            rest.update("Grid_L3", (amps + car) * 0.23 + " kW");
            return condition.call();
        });
    }
}
