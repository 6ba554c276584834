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
package org.openhab.embedded.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LiveLineTest {

    private static final Second SECOND = Second.of("2026-01-01T12:34:56.789Z", List.of(4.2, 3.1, 7.9),
            List.of(9.0, 9.0, 8.9), 9, "THREE_PHASE", "circuit-limit", "L3 leaves 9 A.", 4);

    private final LiveLine line = new LiveLine(ZoneOffset.UTC);

    @Test
    void showsHouseCarOfferHeadroomAndReason() {
        assertThat(line.format(SECOND, Optional.of(9.1)))
                .isEqualTo("12:34:56    4.2   3.1   7.9    9.0   9.0   8.9      9 A      9.1 A  L3 leaves 9 A.");
    }

    @Test
    void showsADashWhenTheHeadroomIsUnknown() {
        assertThat(line.format(SECOND, Optional.empty())).contains("9 A          -  L3");
    }

    @Test
    void showsEachOfferWhenThereAreSeveralChargers() {
        Second two = new Second(SECOND.time(), SECOND.house(), SECOND.drawn(), 6187, SECOND.total(), 16,
                List.of(10, 6), "THREE_PHASE", "circuit-shared", "shared", 4);

        assertThat(line.format(two, Optional.of(0.5))).contains("   10+6 A      0.5 A  shared");
    }

    @Test
    void headingNamesTheFuse() {
        assertThat(LiveLine.heading(25)).contains("main fuse 25 A");
    }
}
