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
package org.openhab.binding.teltocharge.internal.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.internal.config.ItemMeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;

class ItemMeterSettingsTest {

    private final ItemMeterConfiguration config = new ItemMeterConfiguration();

    @Test
    void needsAnItemAtLeast() {
        config.currentL1 = "  ";

        assertThat(problem()).isEqualTo("offline.conf-error.items-none");
    }

    @Test
    void worksWithACurrentOfOnePhase() {
        config.currentL1 = "I";

        assertThat(settings().problem()).isEmpty();
        assertThat(settings().neededItems()).containsExactly("I");
    }

    @Test
    void refusesPowerAndDirectionsAtOnce() {
        config.powerL2 = "P";
        config.exportL2 = "Out";

        assertThat(settings().problem()).contains(StatusText.of("offline.conf-error.items-ambiguous", "L2"));
    }

    @Test
    void refusesExportAlone() {
        config.currentL3 = "I";
        config.exportL3 = "Out";

        assertThat(settings().problem()).contains(StatusText.of("offline.conf-error.items-export-only", "L3"));
    }

    @Test
    void refusesAVoltageAlone() {
        config.currentL1 = "I";
        config.voltageL2 = "U";

        assertThat(settings().problem()).contains(StatusText.of("offline.conf-error.items-voltage-only", "L2"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 79, 301, Double.NaN})
    void refusesAnImpossibleNominalVoltage(double volts) {
        config.powerL1 = "P";
        config.nominalVoltage = volts;

        assertThat(problem()).isEqualTo("offline.conf-error.nominal-voltage");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3000, 0, 0.5, 1e9, Double.NaN})
    void refusesAnImpossibleRatio(double ratio) {
        config.currentL1 = "I";
        config.clamps = true;
        config.clampRatio = ratio;

        assertThat(problem()).isEqualTo("offline.conf-error.clamp-ratio");
    }

    @Test
    void refusesAPhaseThatThereIsNot() {
        config.currentL1 = "I";
        config.reversedPhases = List.of("L1", "L4");

        assertThat(settings().problem()).contains(StatusText.of("offline.conf-error.reversed-phase", "L4"));
    }

    @Test
    void needsAVoltageOnlyWhereItReckonsWithIt() {
        config.currentL1 = "I1";
        config.powerL1 = "P1";
        config.voltageL1 = "U1";
        config.powerL2 = "P2";
        config.voltageL2 = "U2";

        assertThat(settings().neededItems()).containsExactlyInAnyOrder("I1", "P1", "P2", "U2");
        assertThat(settings().shownItems()).containsExactly("U1");

        config.wholeAmps = true;

        assertThat(settings().neededItems()).containsExactlyInAnyOrder("I1", "P1", "U1", "P2", "U2");
        assertThat(settings().shownItems()).isEmpty();
    }

    private ItemMeterSettings settings() {
        return ItemMeterSettings.of(config);
    }

    private String problem() {
        return settings().problem().map(StatusText::key).orElse("");
    }
}
