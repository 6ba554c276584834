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
package org.openhab.binding.teltocharge.internal.balancer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.charger.ChargerImages;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;

class ChargerSamplesTest {

    @Test
    void handsOnWhatTheEngineNeeds() {
        ChargerSample sample = sample(Ports.charger("car", ChargerImages.image().snapshot()));
        assertThat(sample).isEqualTo(new ChargerSample("teltocharge:charger:car", ChargerImages.TIME, true, true,
                PhaseAmps.of(9.8, 9.7, 9.9), 10, PhaseSet.THREE_PHASE, PhaseSet.THREE_PHASE, true, 32, 32, 32,
                1230));
    }

    @Test
    void wantsNoCurrentWhenTheOwnerHasPaused() {
        ChargerPort charger = Ports.charger("car", ChargerImages.image().snapshot());
        when(charger.pausedByOwner()).thenReturn(true);
        assertThat(sample(charger).requestsCurrent()).isFalse();
    }

    @Test
    void doesNotGuessPhasesThatTheVendorDoesNotName() {
        ChargerSample sample = sample(
                Ports.charger("car", ChargerImages.image().with(ChargerRegister.PHASE_TO_USE, 9).snapshot()));
        assertThat(sample.activePhases()).isEqualTo(PhaseSet.NONE);
    }

    @Test
    void everyPhaseSelectionThatIsKnownIsAPhaseSet() {
        for (PhaseSelection phases : PhaseSelection.values()) {
            if (phases.isKnown()) {
                assertThat(PhaseSet.valueOf(phases.name()).ordinal()).isEqualTo(phases.code());
            }
        }
    }

    @Test
    void keepsMissingPhasesMissingAndTheMetersTime() {
        MeterReading reading = MeterReading.at(ChargerImages.TIME)
                .put(Measurand.CURRENT, new PhaseValues(1.5, Double.NaN, -3)).build();
        assertThat(ChargerSamples.of(reading).amps()).isEqualTo(PhaseAmps.of(1.5, Double.NaN, -3));
        assertThat(ChargerSamples.of(reading).sourceTime()).isEqualTo(ChargerImages.TIME);
    }

    private static ChargerSample sample(ChargerPort charger) {
        return ChargerSamples.of(charger).orElseThrow();
    }
}
