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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.internal.config.ItemMeterConfiguration;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;

class ItemReadingsTest {

    private static final Instant TIME = Instant.parse("2026-01-06T14:04:29Z");
    private static final Offset<Double> EXACT = within(1e-9);

    private final ItemMeterConfiguration config = new ItemMeterConfiguration();
    private final Map<String, ItemState> states = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"7.5 A, 7.5", "-7.5 A, -7.5", "7500 mA, 7.5", "0.0075 kA, 7.5", "7.5, 7.5", "0 A, 0"})
    void takesASignedCurrentInWhateverUnit(String value, double amps) throws ItemException {
        config.currentL2 = "I2";
        hold("I2", number(value));

        MeterReading reading = read();

        assertThat(reading.amps().l2()).isEqualTo(amps, EXACT);
        assertThat(reading.amps().l1()).isNaN();
        assertThat(reading.amps().l3()).isNaN();
        assertThat(reading.volts().l2()).isNaN();
        assertThat(reading.watts().l2()).isNaN();
        assertThat(reading.sourceTime()).isEqualTo(TIME);
    }

    /** The answer of a Shelly EM1 that feeds in: the current has no sign. */
    @Test
    void givesAnUnsignedCurrentTheDirectionOfThePower() throws ItemException {
        config.currentL1 = "I";
        config.powerL1 = "P";
        config.voltageL1 = "U";
        hold("I", number("1.473 A"));
        hold("P", number("-332.2 W"));
        hold("U", number("226.9 V"));

        MeterReading reading = read();

        assertThat(reading.amps().l1()).isEqualTo(-1.473, EXACT);
        assertThat(reading.volts().l1()).isEqualTo(226.9, EXACT);
        assertThat(reading.watts().l1()).isEqualTo(-332.2, EXACT);
        assertThat(reading.value(MeterQuantity.POWER)).isEqualTo(-332.2, EXACT);
    }

    /** A telegram of an ISK5 2M550T, a DSMR 5 meter: 2 A, 0 A, 0 A while L1 feeds in 0.676 kW. */
    @Test
    void worksOutABetterValueThanWholeAmps() throws ItemException {
        dsmrTelegram();
        config.wholeAmps = true;

        MeterReading reading = read();

        assertThat(reading.amps().l1()).isEqualTo(-676 / 236.0, EXACT);
        assertThat(reading.amps().l2()).isEqualTo(33 / 232.6, EXACT);
        assertThat(reading.amps().l3()).isEqualTo(132 / 235.1, EXACT);
        assertThat(reading.value(MeterQuantity.POWER)).isEqualTo(-676 + 33 + 132, EXACT);
    }

    @Test
    void takesWholeAmpsAsTheyAreUnlessTheOwnerSaysWhatTheyAre() throws ItemException {
        dsmrTelegram();

        assertThat(read().amps().l1()).isEqualTo(-2, EXACT);
    }

    @ParameterizedTest
    // whole amps, W, what counts at 230 V
    @CsvSource({"10 A, 2300 W, 10", "10 A, 2430 W, 10.565", "10 A, 2100 W, 9.130", // rounded or cut off
            "10 A, 1000 W, 10", "10 A, -1000 W, -10", // the rest is reactive
            "0 A, 100 W, 0.435", "2 A, 920 W, 4"}) // the higher of two that contradict each other
    void neverCountsLessThanWholeAmpsAllow(String current, String power, double amps) throws ItemException {
        config.currentL1 = "I";
        config.powerL1 = "P";
        config.wholeAmps = true;
        hold("I", number(current));
        hold("P", number(power));

        assertThat(read().amps().l1()).isEqualTo(amps, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"2300 W, 230 V, 10", "2.3 kW, 230 V, 10", "-2.3 kW, 230 V, -10", "2300 W, 0.23 kV, 10",
            "2300, 230, 10", "2300 W, 209 V, 11.004784688995215"})
    void worksTheCurrentOutFromPowerAndVoltage(String power, String voltage, double amps) throws ItemException {
        config.powerL3 = "P";
        config.voltageL3 = "U";
        hold("P", number(power));
        hold("U", number(voltage));

        assertThat(read().amps().l3()).isEqualTo(amps, EXACT);
    }

    @Test
    void takesTheNominalVoltageWhereNoneIsMeasuredAndDoesNotShowIt() throws ItemException {
        config.powerL1 = "P";
        config.nominalVoltage = 240;
        hold("P", number("2.4 kW"));

        MeterReading reading = read();

        assertThat(reading.amps().l1()).isEqualTo(10, EXACT);
        assertThat(reading.volts().l1()).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"1.5 kW, 0 kW, 1500", "0 kW, 1.5 kW, -1500", "1.5 kW, 0.5 kW, 1000", "1.5 kW,, 1500"})
    void balancesImportAndExport(String imported, String exported, double watts) throws ItemException {
        config.importL1 = "In";
        hold("In", number(imported));
        if (exported != null) {
            config.exportL1 = "Out";
            hold("Out", number(exported));
        }

        MeterReading reading = read();

        assertThat(reading.watts().l1()).isEqualTo(watts, EXACT);
        assertThat(reading.amps().l1()).isEqualTo(watts / 230, EXACT);
    }

    @Test
    void countsACurrentAsDrawnWhileItsPowerIsZero() throws ItemException {
        config.currentL1 = "I";
        config.powerL1 = "P";
        hold("I", number("3 A"));
        hold("P", number("0 W"));

        assertThat(read().amps().l1()).isEqualTo(3, EXACT);
    }

    @Test
    void multipliesTheRawCurrentOfAClampAndTurnsItRound() throws ItemException {
        config.currentL1 = "I1";
        config.currentL2 = "I2";
        config.clamps = true;
        config.reversedPhases = List.of(" l2 ");
        hold("I1", number("4 mA"));
        hold("I2", number("4 mA"));

        MeterReading reading = read();

        assertThat(reading.amps().l1()).isEqualTo(12, EXACT);
        assertThat(reading.amps().l2()).isEqualTo(-12, EXACT);
    }

    @Test
    void turnsThePowerOfAReversedPhaseRoundAndWithItTheCurrent() throws ItemException {
        config.currentL1 = "I";
        config.powerL1 = "P";
        config.reversedPhases = List.of("L1");
        hold("I", number("5 A"));
        hold("P", number("-1150 W"));

        MeterReading reading = read();

        assertThat(reading.amps().l1()).isEqualTo(5, EXACT);
        assertThat(reading.watts().l1()).isEqualTo(1150, EXACT);
    }

    @Test
    void takesTheNoiseOffWithoutEverCountingLessThanWasDrawn() throws ItemException {
        config.currentL1 = "I";
        config.clamps = true;
        ZeroOffsets noise = new ZeroOffsets(List.of(0.3, 0.0, 0.0));
        for (double drawn : new double[]{0, 0.1, 0.5, 2, 16}) {
            hold("I", new QuantityType<>((drawn + 0.3) / 3000 + " A"));
            assertThat(read(noise).amps().l1()).isBetween(drawn, drawn + 0.3);
        }
        hold("I", number("0.0001 A"));
        assertThat(read(noise).amps().l1()).isZero();
    }

    @Test
    void refusesWhatIsNoNumber() {
        config.currentL1 = "I";
        for (State state : List.of(new StringType("12 A"), OnOffType.ON, new PercentType(12))) {
            hold("I", state);
            assertProblem("offline.conf-error.item-type", "I", state.toString());
        }
    }

    @Test
    void refusesAnotherDimension() {
        config.currentL1 = "I";
        for (String state : List.of("230 V", "12 W", "12 %", "12 kWh")) {
            hold("I", number(state));
            assertProblem("offline.conf-error.item-unit", "I", number(state).toString(), "A");
        }
    }

    @Test
    void refusesANegativePowerInOneDirection() {
        config.importL1 = "In";
        hold("In", number("-100 W"));

        assertProblem("offline.conf-error.item-negative", "In", "-100 W");
    }

    @ParameterizedTest
    @CsvSource({"0 V", "23 V", "400 V"})
    void refusesAnImpossibleVoltageThatItWouldReckonWith(String voltage) {
        config.powerL1 = "P";
        config.voltageL1 = "U";
        hold("P", number("1 kW"));
        hold("U", number(voltage));

        assertProblem("offline.comm-error.item-voltage", "U", voltage);
    }

    @Test
    void leavesAnImpossibleVoltageOutThatIsOnlyShown() throws ItemException {
        config.currentL1 = "I";
        config.voltageL1 = "U";
        hold("I", number("4 A"));
        hold("U", number("0 V"));

        assertThat(read().volts().l1()).isNaN();
        assertThat(read().amps().l1()).isEqualTo(4, EXACT);
    }

    private void dsmrTelegram() {
        config.currentL1 = "I1";
        config.currentL2 = "I2";
        config.currentL3 = "I3";
        config.voltageL1 = "U1";
        config.voltageL2 = "U2";
        config.voltageL3 = "U3";
        config.importL1 = "In1";
        config.importL2 = "In2";
        config.importL3 = "In3";
        config.exportL1 = "Out1";
        config.exportL2 = "Out2";
        config.exportL3 = "Out3";
        Map.ofEntries(Map.entry("I1", "2 A"), Map.entry("I2", "0 A"), Map.entry("I3", "0 A"),
                Map.entry("U1", "236.0 V"), Map.entry("U2", "232.6 V"), Map.entry("U3", "235.1 V"),
                Map.entry("In1", "0.000 kW"), Map.entry("In2", "0.033 kW"), Map.entry("In3", "0.132 kW"),
                Map.entry("Out1", "0.676 kW"), Map.entry("Out2", "0.000 kW"), Map.entry("Out3", "0.000 kW"))
                .forEach((name, value) -> hold(name, number(value)));
    }

    private void hold(String name, State state) {
        states.put(name, new ItemState(name, state, TIME));
    }

    private static State number(String value) {
        return value.contains(" ") ? new QuantityType<>(value) : new DecimalType(value);
    }

    private MeterReading read() throws ItemException {
        return read(ZeroOffsets.NONE);
    }

    private MeterReading read(ZeroOffsets offsets) throws ItemException {
        return new ItemReadings(ItemMeterSettings.of(config), offsets).read(states, TIME);
    }

    private void assertProblem(String key, String... args) {
        assertThatThrownBy(this::read).isInstanceOfSatisfying(ItemException.class, problem -> {
            assertThat(problem.text().key()).isEqualTo(key);
            assertThat(problem.text().args()).containsExactly(args);
        });
    }
}
