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
package org.openhab.binding.teltocharge.benchmarks.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * Tables in both forms.
 */
class TableTest {

    private final Table table = new Table(1, "name", "number").row(List.of("**a<b**", "1.5"));

    @Test
    void alignsNumbersToTheRight() {
        assertThat(table.markdown()).containsExactly("| name | number |", "| --- | ---: |", "| **a<b** | 1.5 |");
    }

    @Test
    void escapesWhatHtmlWouldTakeForATag() {
        assertThat(table.html()).contains("<td><b>a&lt;b</b></td><td class=\"n\">1.5</td>");
    }

    @Test
    void refusesARowThatDoesNotFit() {
        assertThatThrownBy(() -> table.row(List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
