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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openhab.embedded.demo.api.RecordsReply.HouseRecord;

/** The balancer in the running container, judged by what happens in the virtual house. */
class BalancingIT {

    private static final int L2 = 1;
    private static final double FUSE = 25;
    private static final double RESERVE = 1;
    private static final double EXTRA_LOAD = 14;
    private static final int FAILSAFE = 6;
    private static final String METER = "teltocharge:modbus-meter:house:grid";

    /** A meter reading is up to 1 s old; then 2 s for the way to the charger. */
    private static final int REACTION_SECONDS = 3;
    private static final int STALE_SECONDS = 15;
    private static final int LOST_SECONDS = 30;

    @RegisterExtension
    static final Container CONTAINER = Container.withHouse();

    private final Rest rest = CONTAINER.rest();
    private final HouseLog house = new HouseLog(CONTAINER.client());

    @BeforeEach
    void awaitCharging() throws IOException, InterruptedException {
        CONTAINER.awaitOnline("teltocharge:simulator:house", "teltocharge:charger:house:car", METER,
                "teltocharge:load-balancer:home");
        rest.command("Extra_Load_L2", "0 A");
        rest.command("Meter_Connected", "ON");
        house.awaitFirst("free charging", house.latest().seq(), r -> r.charging() && r.offered() > room());
    }

    @AfterEach
    void reconnect() throws IOException, InterruptedException {
        rest.command("Meter_Connected", "ON");
        rest.command("Extra_Load_L2", "0 A");
    }

    @Test
    void lowersTheOfferWithinTwoSecondsOfTheSampleWhenTheHouseDrawsMore() throws IOException, InterruptedException {
        long before = house.latest().seq();

        rest.command("Extra_Load_L2", EXTRA_LOAD + " A");

        HouseRecord step = house.awaitFirst("the load step", before, r -> r.house().get(L2) >= EXTRA_LOAD);
        HouseRecord lowered = house.awaitFirst("a lower offer", before, r -> r.offered() <= room());
        assertThat(lowered.seq() - step.seq()).isLessThanOrEqualTo(REACTION_SECONDS);
        assertThat(lowered.offered()).isGreaterThanOrEqualTo(FAILSAFE);
    }

    @Test
    void raisesTheOfferAgainWhenTheHouseDrawsLess() throws IOException, InterruptedException {
        rest.command("Extra_Load_L2", EXTRA_LOAD + " A");
        HouseRecord lowered = house.awaitFirst("a lower offer", house.latest().seq(), r -> r.offered() <= room());

        rest.command("Extra_Load_L2", "0 A");

        HouseRecord raised = house.awaitFirst("a higher offer", lowered.seq(), r -> r.offered() > room());
        assertThat(raised.house().get(L2)).isLessThan(EXTRA_LOAD);
    }

    @Test
    void offersTheFailsafeCurrentThenPausesWhenTheMeterIsGoneAndRecoversWithIt()
            throws IOException, InterruptedException {
        HouseRecord gone = house.latest();

        rest.command("Meter_Connected", "OFF");

        HouseRecord failsafe = house.awaitFirst("the failsafe current", gone.seq(), r -> r.offered() <= FAILSAFE);
        assertThat(failsafe.offered()).isEqualTo(FAILSAFE);
        assertThat(failsafe.seq() - gone.seq()).isBetween(STALE_SECONDS - 2L, STALE_SECONDS + 4L);
        await().atMost(Container.TIMEOUT).untilAsserted(() -> assertThat(rest.status(METER)).contains("OFFLINE"));
        HouseRecord paused = house.awaitFirst("the pause", failsafe.seq(), r -> r.offered() == 0);
        assertThat(paused.seq() - gone.seq()).isBetween(LOST_SECONDS - 2L, LOST_SECONDS + 4L);
        assertThat(house.between(failsafe.seq(), paused.seq() - 1)).extracting(HouseRecord::offered)
                .containsOnly(FAILSAFE);

        rest.command("Meter_Connected", "ON");

        house.awaitFirst("charging again", paused.seq(), r -> r.offered() >= FAILSAFE);
        CONTAINER.awaitOnline(METER);
    }

    /** What the extra load leaves on L2, in A. */
    private static double room() {
        return FUSE - RESERVE - EXTRA_LOAD;
    }
}
