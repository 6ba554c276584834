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
package org.openhab.binding.teltocharge.internal.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.config.MeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.WordOrder;
import org.openhab.binding.teltocharge.modbus.meter.CurrentSign;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterSettings;
import org.openhab.binding.teltocharge.modbus.meter.Wiring;

class MeterSettingsMapperTest {

    private final MeterConfiguration config = new MeterConfiguration();

    @Test
    void theDefaultsOfTheThingAreThoseOfTheClient() {
        assertThat(MeterSettingsMapper.problem(config)).isEmpty();
        assertThat(MeterSettingsMapper.settings(config)).isEqualTo(MeterSettings.DEFAULT);
    }

    @Test
    void handsOnWhatTheOwnerSays() {
        config.phase = "L3";
        config.wiring = "delta";
        config.wordOrder = "low-word-first";
        config.currentSign = "register";
        config.ctRatio = 40;
        config.ptRatio = 1;
        config.reversedPhases = List.of("L1", "L3");
        config.frozenDetection = false;
        assertThat(MeterSettingsMapper.problem(config)).isEmpty();
        assertThat(MeterSettingsMapper.settings(config)).isEqualTo(
                new MeterSettings(3, Wiring.DELTA, Optional.of(WordOrder.LOW_WORD_FIRST), CurrentSign.REGISTER, 40, 1,
                        new MeasuredPhases(true, false, true), false));
    }

    @Test
    void namesTheParameterThatCannotBe() {
        assertProblem(broken -> broken.phase = "L4", "phase");
        assertProblem(broken -> broken.wiring = "triangle", "wiring");
        assertProblem(broken -> broken.wordOrder = "middle", "wordOrder");
        assertProblem(broken -> broken.currentSign = "guess", "currentSign");
        assertProblem(broken -> broken.ctRatio = -1, "ctRatio");
        assertProblem(broken -> broken.ptRatio = 10_001, "ptRatio");
        assertProblem(broken -> broken.reversedPhases = List.of("L1", "N"), "reversedPhases");
    }

    private static void assertProblem(Consumer<MeterConfiguration> damage, String parameter) {
        MeterConfiguration broken = new MeterConfiguration();
        damage.accept(broken);
        StatusText problem = MeterSettingsMapper.problem(broken).orElseThrow();
        assertThat(problem.key()).isEqualTo("offline.conf-error.meter-parameter");
        assertThat(problem.args().get(0)).isEqualTo(parameter);
    }
}
