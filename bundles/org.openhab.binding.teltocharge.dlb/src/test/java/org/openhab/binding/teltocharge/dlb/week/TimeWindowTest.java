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
package org.openhab.binding.teltocharge.dlb.week;

import static java.time.DayOfWeek.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWindowTest {

    @Test
    void readsDaysAndTimes() {
        assertThat(TimeWindow.parse("Mo-Fr 17:00-20:30"))
                .isEqualTo(new TimeWindow(EnumSet.range(MONDAY, FRIDAY), LocalTime.of(17, 0), LocalTime.of(20, 30)));
        assertThat(TimeWindow.parse(" sat,SUNDAY,We 0:00 - 24:00 "))
                .isEqualTo(new TimeWindow(Set.of(SATURDAY, SUNDAY, WEDNESDAY), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        assertThat(TimeWindow.parse("22:00-06:00").days()).containsExactlyInAnyOrder(DayOfWeek.values());
        assertThat(TimeWindow.parse("Fr-Mo 22:00-06:00").days()).containsExactlyInAnyOrder(FRIDAY, SATURDAY, SUNDAY,
                MONDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mo", "Mo 22-06", "22:00", "24:00-06:00", "22:60-06:00", "22:00-24:01", "T 10:00-11:00",
            "Xy 10:00-11:00", "Mo-Tu-We 10:00-11:00", "Mo- 10:00-11:00", ",Mo 10:00-11:00", "-1:00-02:00"})
    void refusesWhatIsNoWindowAndSaysWhy(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeWindow.parse(text)).withMessageContaining("'");
    }
}
