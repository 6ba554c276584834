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
package org.openhab.binding.teltocharge.dlb.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.LimitedBy;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.Reason;

class HardwareRuleTest {

    private final HardwareRule rule = new HardwareRule();

    @ParameterizedTest
    @CsvSource({"16,32,32,16,CHARGER", "32,10,16,10,USER", "32,32,16,16,RATED", "32,32,32,20,OWNER",
            "0,32,32,0,CHARGER",
            "5,32,32,5,CHARGER", "-1,32,32,0,CHARGER"})
    void namesTheTightestLimit(int max, int user, int rated, int amps, LimitedBy limitedBy) {
        Bound bound = bound(max, user, rated, 20);

        assertThat(bound.amps()).isEqualTo(amps);
        assertThat(bound.reason()).isEqualTo(new Reason.HardwareLimit(limitedBy, amps));
    }

    @Test
    void ignoresUserAndRatedLimitsWhenTheFirmwareDoesNotGiveThem() {
        assertThat(bound(32, 0, 0, 24).amps()).isEqualTo(24);
    }

    private Bound bound(int max, int user, int rated, int owner) {
        ChargerView charger = view(new ChargerSettings(CAR, 6, owner),
                limits(charging(0, 0, 0), max, user, rated), offered(0));
        return rule.bound(situation(settings(25), 0, PhaseAmps.ZERO), charger);
    }
}
