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
package org.openhab.binding.teltocharge.modbus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The order is that of the rows in the research's table "Order of serial settings". */
class FactorySettingsTest {
    private static final String PORT = "/dev/ttyUSB0";
    private static final List<Integer> ALL = IntStream.rangeClosed(1, 247).boxed().toList();

    private static List<String> text(List<SearchStep> steps) {
        return steps.stream().map(step -> step.line().setting() + " " + step.unitIds()).toList();
    }

    @Test
    void triesTheMostUsualSettingsFirst() {
        assertThat(text(FactorySettings.serialPort(PORT).steps())).containsExactly("9600 8N1 [1, 2, 3, 4]",
                "9600 8E1 [1]", "38400 8E1 [43]", "19200 8N2 [126]", "9600 8N2 [1]", "2400 8N1 [1]", "19200 8N1 [1]",
                "19200 8E1 [1]", "38400 8N1 [1]", "57600 8N1 [1]", "115200 8N1 [1]", "4800 8N1 [1]", "1200 8N1 [1]",
                "9600 8N1 [10, 11, 254]");
    }

    @Test
    void asksFewUnitIdsInEverySetting() {
        SearchPlace place = FactorySettings.serialPort(PORT, List.of(5, 6));
        assertThat(text(place.steps())).hasSize(13).doesNotHaveDuplicates().allMatch(step -> step.endsWith("[5, 6]"));
        assertThat(place.otherwise()).isEmpty();
    }

    @Test
    void asksManyUnitIdsOnlyWhereSomebodyAnswersOrInTheUsualSettings() {
        SearchPlace place = FactorySettings.serialPort(PORT, ALL);
        assertThat(place.steps()).isEqualTo(FactorySettings.serialPort(PORT).steps());
        assertThat(place.more()).isEqualTo(ALL);
        assertThat(place.otherwise()).extracting(step -> step.line().setting()).containsExactly("9600 8N1",
                "9600 8E1");
        assertThat(place.otherwise()).allMatch(step -> step.unitIds().equals(ALL));
    }

    @Test
    void triesRtuFramesOnlyWhereNobodySpeaksModbusTcp() {
        SearchPlace place = FactorySettings.network("192.0.2.7", 502, List.of());
        assertThat(place.name()).isEqualTo("192.0.2.7:502");
        assertThat(text(place.steps())).containsExactly("Modbus TCP [1, 2, 3, 4]");
        assertThat(text(place.otherwise())).containsExactly("RTU over TCP [1, 2, 3, 4]");
    }
}
