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
package org.openhab.binding.teltocharge.modbus.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.modbus.FakeBus;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.RegisterKind;

/** What meters of different kinds make of their registers, by the families' own files. */
class MeterDecoderTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final FakeBus bus = new FakeBus(NOW);

    private MeterClient client(String family, MeterSettings settings) {
        return new MeterClient(bus, 1, Meters.profile(family), settings, () -> bus.now);
    }

    private MeterReading read(String family, MeterSettings settings) throws Exception {
        return Futures.get(client(family, settings).poll());
    }

    private ImplausibleReadingException refusal(String family, MeterSettings settings) throws Exception {
        return Futures.failure(client(family, settings).poll(), ImplausibleReadingException.class);
    }

    private static MeterSettings onPhase(int phase) {
        return new MeterSettings(phase, Wiring.STAR, Optional.empty(), CurrentSign.FAMILY, 0, 0, MeasuredPhases.NONE,
                true);
    }

    private static MeterSettings signedBy(CurrentSign sign) {
        return new MeterSettings(1, Wiring.STAR, Optional.empty(), sign, 0, 0, MeasuredPhases.NONE, true);
    }

    private static MeterSettings ratios(double current, double voltage) {
        return new MeterSettings(1, Wiring.STAR, Optional.empty(), CurrentSign.FAMILY, current, voltage,
                MeasuredPhases.NONE, true);
    }

    private static MeterSettings reversed(MeasuredPhases phases) {
        return new MeterSettings(1, Wiring.STAR, Optional.empty(), CurrentSign.FAMILY, 0, 0, phases, true);
    }

    /** 230 V, 2 A and -460 W of an SDM230. */
    private void loadSinglePhase() {
        bus.put(RegisterKind.INPUT, 0, "43660000");
        bus.put(RegisterKind.INPUT, 6, "40000000");
        bus.put(RegisterKind.INPUT, 12, "C3E60000");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void putsASinglePhaseMeterOnThePhaseOfItsOwner(int phase) throws Exception {
        loadSinglePhase();
        MeterReading reading = read("sdm230", onPhase(phase));
        assertThat(reading.measured()).isEqualTo(MeasuredPhases.ofSingle(phase));
        assertThat(reading.amps().first()).isEqualTo(-2);
        assertThat(reading.values()).containsKey(MeterQuantity.of(Measurand.CURRENT, phase).orElseThrow());
        assertThat(reading.amps().isComplete()).isFalse();
        assertThat(reading.value(MeterQuantity.POWER)).isEqualTo(-460);
    }

    /** ABB manual: registers of phases that the meter does not have hold all ones; a B21 fills the totals only. */
    @Test
    void takesTheTotalsOfASinglePhaseAbbForItsPhase() throws Exception {
        bus.put(RegisterKind.HOLDING, 0x5B00, "000008FCFFFFFFFFFFFFFFFF" + "FFFFFFFFFFFFFFFFFFFFFFFF"
                + "000000C8FFFFFFFFFFFFFFFF" + "FFFFFFFF" + "0000B3B0" + "7FFFFFFF7FFFFFFF7FFFFFFF");
        MeterReading reading = read("abb-a-b", MeterSettings.DEFAULT);
        assertThat(reading.measured()).isEqualTo(MeasuredPhases.L1);
        assertThat(reading.value(MeterQuantity.CURRENT_L1)).isCloseTo(2, within(1e-9));
        assertThat(reading.value(MeterQuantity.POWER_L1)).isCloseTo(460, within(1e-9));
        assertThat(reading.value(MeterQuantity.CURRENT_L2)).isNaN();
        assertThat(read("abb-a-b", onPhase(3)).measured()).isEqualTo(MeasuredPhases.ofSingle(3));
    }

    @Test
    void multipliesWithTheRatiosThatTheMeterTells() throws Exception {
        loadDtsu666();
        MeterReading reading = read("dtsu666", MeterSettings.DEFAULT);
        assertThat(reading.value(MeterQuantity.VOLTAGE_L1)).isCloseTo(227.2, within(1e-4));
        assertThat(reading.value(MeterQuantity.CURRENT_L1)).isCloseTo(-7, within(1e-5));
        assertThat(reading.value(MeterQuantity.POWER_L1)).isCloseTo(-880, within(1e-3));
    }

    /** Secondary values of a meter with 200 A to 1 A: 227.2 V, 0.035 A, -4.4 W; IrAt 200 and UrAt 10 (1.0). */
    private void loadDtsu666() {
        bus.holding[6] = 200;
        bus.holding[7] = 10;
        putFloats(0x2006, 2272, 2261, 2258, 35, 43, 39, -151, -44, -56, -51);
    }

    private void putFloats(int start, float... values) {
        for (int i = 0; i < values.length; i++) {
            int bits = Float.floatToIntBits(values[i]);
            bus.holding[start + 2 * i] = bits >>> 16;
            bus.holding[start + 2 * i + 1] = bits & 0xFFFF;
        }
    }

    @Test
    void prefersTheRatiosThatTheOwnerTells() throws Exception {
        loadDtsu666();
        MeterReading reading = read("dtsu666", ratios(1, 1));
        assertThat(reading.value(MeterQuantity.CURRENT_L1)).isCloseTo(-0.035, within(1e-6));
        assertThat(bus.reads).noneMatch(request -> request.start() == 6);
        assertThat(read("dtsu666", ratios(100, 0)).value(MeterQuantity.CURRENT_L1)).isCloseTo(-3.5, within(1e-5));
    }

    @Test
    void multipliesAMeterWithoutRatioRegistersWhenItsOwnerTellsOne() throws Exception {
        bus.put(RegisterKind.HOLDING, 0x0014, "08FC08FC08FC" + "000000000000" + "00C800C800C8");
        assertThat(read("adw300", ratios(4, 1)).value(MeterQuantity.CURRENT_L2)).isCloseTo(8, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, ctRatio", "200, 0, ptRatio", "20000, 10, ctRatio"})
    void givesNoReadingWithoutAPossibleRatio(int current, int voltage, String subject) throws Exception {
        loadDtsu666();
        bus.holding[6] = current;
        bus.holding[7] = voltage;
        ImplausibleReadingException refusal = refusal("dtsu666", MeterSettings.DEFAULT);
        assertThat(refusal.subject()).isEqualTo(subject);
        assertThat(refusal.cure()).isEqualTo(ImplausibleReadingException.Cure.SET_RATIOS);
    }

    @Test
    void noticesThatSomebodySetAnotherRatio() throws Exception {
        loadDtsu666();
        MeterClient client = client("dtsu666", MeterSettings.DEFAULT);
        Futures.get(client.poll());
        bus.holding[6] = 100;
        assertThat(Futures.get(client.poll()).value(MeterQuantity.CURRENT_L1)).isCloseTo(-7, within(1e-5));
        bus.now = NOW.plus(Duration.ofMinutes(5));
        assertThat(Futures.get(client.poll()).value(MeterQuantity.CURRENT_L1)).isCloseTo(-3.5, within(1e-5));
    }

    /** An EM540 that exports 2 A on L1, low word first; whether its current has a sign is not agreed upon. */
    private void loadEm540(String current) {
        bus.put(RegisterKind.HOLDING, 0, "08FC000008FC000008FC0000" + "0F9600000FA000000FAA0000" + current
                + "0000000000000000" + "EE08FFFF" + "0000000000000000");
    }

    @Test
    void takesTheSignOfThePowerWhereTheSourcesDisagree() throws Exception {
        loadEm540("07D00000");
        assertThat(read("em500", MeterSettings.DEFAULT).amps()).isEqualTo(new PhaseValues(-2, 0, 0));
        assertThat(read("em500", signedBy(CurrentSign.REGISTER)).amps()).isEqualTo(new PhaseValues(2, 0, 0));
        loadEm540("F830FFFF");
        assertThat(read("em500", MeterSettings.DEFAULT).amps()).isEqualTo(new PhaseValues(-2, 0, 0));
        assertThat(read("em500", signedBy(CurrentSign.REGISTER)).amps()).isEqualTo(new PhaseValues(-2, 0, 0));
        assertThat(read("em300", signedBy(CurrentSign.POWER)).amps()).isEqualTo(new PhaseValues(-2, 0, 0));
    }

    @Test
    void readsAMeterWithoutNeutral() throws Exception {
        bus.put(RegisterKind.HOLDING, 0, "000000000000000000000000" + "0F9600000FA000000FAA0000" + "07D00000"
                + "0BB8000003E80000" + "EE08FFFF" + "0000000000000000");
        assertThat(refusal("em300", MeterSettings.DEFAULT).cure())
                .isEqualTo(ImplausibleReadingException.Cure.SET_WIRING);
        MeterReading reading = read("em300", MeterSettings.DEFAULT.withWiring(Wiring.DELTA));
        assertThat(reading.amps()).isEqualTo(new PhaseValues(2, 3, 1));
        assertThat(reading.phases(Measurand.LINE_VOLTAGE)).isEqualTo(new PhaseValues(399, 400, 401));
        assertThat(reading.volts().isMissing()).isTrue();
        assertThat(reading.watts().isMissing()).isTrue();
        assertThat(reading.value(MeterQuantity.POWER)).isNaN();
    }

    @Test
    void asksForTheVoltagesBetweenPhasesOnlyWithoutNeutral() throws Exception {
        putInputFloats(0, 231, 231, 231, 1, 1, 1);
        read("sdm630", MeterSettings.DEFAULT);
        assertThat(bus.reads).noneMatch(request -> request.start() == 0xC8);
        putInputFloats(0, 0, 0, 0);
        putInputFloats(0xC8, 230, 231, 229);
        MeterReading reading = read("sdm630", MeterSettings.DEFAULT.withWiring(Wiring.DELTA));
        assertThat(reading.amps()).isEqualTo(new PhaseValues(1, 1, 1));
    }

    private void putInputFloats(int start, float... values) {
        for (int i = 0; i < values.length; i++) {
            int bits = Float.floatToIntBits(values[i]);
            bus.input[start + 2 * i] = bits >>> 16;
            bus.input[start + 2 * i + 1] = bits & 0xFFFF;
        }
    }

    @Test
    void turnsTransformersRoundThatAreTheWrongWayRound() throws Exception {
        putInputFloats(0, 230, 230, 230, 2, 3, 4, -460, 690, 920);
        putInputFloats(0x48, 100, 7);
        putInputFloats(0x15A, 1, 2, 3, 40, 50, 60);
        MeterClient client = client("sdm630", reversed(MeasuredPhases.L1));
        Futures.get(client.poll());
        MeterReading reading = Futures.get(client.poll());
        assertThat(reading.amps()).isEqualTo(new PhaseValues(2, 3, 4));
        assertThat(reading.value(MeterQuantity.POWER)).isEqualTo(2070);
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT_L1)).isEqualTo(40_000);
        assertThat(reading.value(MeterQuantity.ENERGY_EXPORT_L1)).isEqualTo(1000);
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT_L2)).isEqualTo(2000);
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT)).isNaN();
    }

    @Test
    void turnsAMeterThatIsFedFromBelowRoundAsAWhole() throws Exception {
        putInputFloats(0, 230, 230, 230, 2, 3, 4, -460, -690, -920);
        putInputFloats(0x48, 100, 7);
        MeterClient client = client("sdm630", reversed(MeasuredPhases.ALL));
        Futures.get(client.poll());
        MeterReading reading = Futures.get(client.poll());
        assertThat(reading.amps()).isEqualTo(new PhaseValues(2, 3, 4));
        assertThat(reading.value(MeterQuantity.POWER)).isEqualTo(2070);
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT)).isEqualTo(7000);
        assertThat(reading.value(MeterQuantity.ENERGY_EXPORT)).isEqualTo(100_000);
    }

    /** A P1 dongle at a single-phase utility meter: 2 and 3 are not available; whole amperes, import and export apart. */
    @Test
    void addsUpImportAndExportAndTellsThePhasesThatThereAre() throws Exception {
        bus.put(RegisterKind.HOLDING, 0, "67000000".repeat(1) + "FFFFFFFF".repeat(4) + "00000064000000C8"
                + "00000000000002A4" + "00039878FFFFFFFFFFFFFFFF" + "00000BB8FFFFFFFFFFFFFFFF" + "00000000".repeat(4)
                + "00000000FFFFFFFFFFFFFFFF" + "000002A4FFFFFFFFFFFFFFFF");
        MeterReading reading = read("p1-modbus", MeterSettings.DEFAULT);
        assertThat(reading.measured()).isEqualTo(MeasuredPhases.L1);
        assertThat(reading.value(MeterQuantity.POWER_L1)).isEqualTo(-676);
        assertThat(reading.value(MeterQuantity.CURRENT_L1)).isEqualTo(-3);
        assertThat(reading.value(MeterQuantity.VOLTAGE_L1)).isCloseTo(235.64, within(1e-9));
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT)).isEqualTo(100);
        assertThat(reading.deviceTime()).isEqualTo(Instant.ofEpochSecond(0x67000000L));
    }

    @Test
    void knowsANewTelegramByItsTime() throws Exception {
        addsUpImportAndExportAndTellsThePhasesThatThereAre();
        MeterClient client = client("p1-modbus", MeterSettings.DEFAULT);
        Futures.get(client.poll());
        bus.now = NOW.plusSeconds(5);
        bus.put(RegisterKind.HOLDING, 0x18, "00000FA0");
        assertThat(Futures.get(client.poll()).sourceTime()).isEqualTo(NOW);
        bus.put(RegisterKind.HOLDING, 0, "6700000A");
        assertThat(Futures.get(client.poll()).sourceTime()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void takesWhatACarloGavazziCannotShowForMissing() throws Exception {
        loadEm540("FFFF7FFF");
        MeterReading reading = read("em500", MeterSettings.DEFAULT);
        assertThat(reading.amps()).isEqualTo(new PhaseValues(Double.NaN, 0, 0));
        assertThat(reading.measured()).isEqualTo(MeasuredPhases.ALL);
    }

    @Test
    void tellsNoPhaseOfAMeterThatHasTotalsOnly() throws Exception {
        bus.put(RegisterKind.INPUT, 0x34, "44E60000");
        MeterReading reading = read("sdm72-v1", MeterSettings.DEFAULT);
        assertThat(reading.measured()).isEqualTo(MeasuredPhases.NONE);
        assertThat(reading.value(MeterQuantity.POWER)).isEqualTo(1840);
        assertThat(reading.amps().isMissing()).isTrue();
    }
}
