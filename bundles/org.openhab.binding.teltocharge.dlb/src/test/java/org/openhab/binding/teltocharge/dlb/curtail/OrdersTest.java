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
package org.openhab.binding.teltocharge.dlb.curtail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersTest {

    private static final double NONE = Double.NaN;
    private static final ContactState ACTIVE = new ContactState(true, null);

    @Test
    void orderWhatTheContactIsSetTo() {
        assertThat(contact(ContactMode.OFF)).isEmpty();
        assertThat(contact(ContactMode.STOP)).containsExactly(new Order(Cause.CONTACT_STOP, 0, NONE, NONE));
        assertThat(contact(ContactMode.BLOCK)).containsExactly(new Order(Cause.CONTACT_BLOCK, 0, NONE, NONE));
        assertThat(contact(ContactMode.REDUCE)).containsExactly(new Order(Cause.CONTACT_REDUCE, 8, NONE, NONE));
    }

    @ParameterizedTest
    // BK6-22-300: 4.2 kW for one; with the factor of 0.45 for 9 devices 4.2 + 8 x 0.45 x 4.2 = 19.32 kW.
    @CsvSource({"1,4200", "2,7560", "3,10500", "9,19320"})
    void leaveTheLawsLeastPowerToAllChargersTogether(int chargers, double watts) {
        CurtailmentSettings settings = new CurtailmentSettings(ContactMode.OFF, 0, true, 0, false, Duration.ZERO, 6);

        assertThat(Orders.of(settings, ContactState.IDLE, ACTIVE, null, chargers, at(0)))
                .containsExactly(new Order(Cause.GRID_OPERATOR, NONE, NONE, watts));
        assertThat(Orders.of(settings, ACTIVE, ContactState.IDLE, null, chargers, at(0))).isEmpty();
    }

    @Test
    void takeThePowerThatTheGridOperatorNames() {
        CurtailmentSettings settings = new CurtailmentSettings(ContactMode.OFF, 0, true, 9000, false, Duration.ZERO, 6);

        assertThat(Orders.of(settings, ContactState.IDLE, ACTIVE, null, 2, at(0)))
                .containsExactly(new Order(Cause.GRID_OPERATOR, NONE, NONE, 9000));
    }

    @Test
    void holdAnExternalLimitUntilItAgesAndThenTheFallback() {
        ExternalLimit limit = new ExternalLimit(20, NONE, at(0));
        Order missing = new Order(Cause.EXTERNAL_MISSING, 6, NONE, NONE);

        assertThat(external(limit, 59.9)).containsExactly(new Order(Cause.EXTERNAL, NONE, 20, NONE));
        assertThat(external(limit, 60)).containsExactly(missing);
        assertThat(external(null, 0)).containsExactly(missing);
        assertThat(external(new ExternalLimit(NONE, NONE, at(0)), 1)).containsExactly(missing);
        assertThat(external(new ExternalLimit(-1, 5000, at(0)), 1)).containsExactly(missing);
    }

    @Test
    void neverLetALimitAgeWithoutATimeout() {
        CurtailmentSettings settings = new CurtailmentSettings(ContactMode.OFF, 0, false, 0, true, Duration.ZERO, 6);

        assertThat(Orders.of(settings, ContactState.IDLE, ContactState.IDLE, new ExternalLimit(NONE, 5000, at(0)), 1,
                at(1e6))).containsExactly(new Order(Cause.EXTERNAL, NONE, NONE, 5000));
    }

    private static List<Order> contact(ContactMode mode) {
        CurtailmentSettings settings = new CurtailmentSettings(mode, 8, false, 0, false, Duration.ZERO, 6);
        assertThat(Orders.of(settings, ContactState.IDLE, ACTIVE, null, 1, at(0))).isEmpty();
        return Orders.of(settings, ACTIVE, ACTIVE, null, 1, at(0));
    }

    private static List<Order> external(ExternalLimit limit, double now) {
        CurtailmentSettings settings = new CurtailmentSettings(ContactMode.OFF, 0, false, 0, true,
                Duration.ofMinutes(1), 6);
        return Orders.of(settings, ContactState.IDLE, ContactState.IDLE, limit, 1, at(now));
    }
}
