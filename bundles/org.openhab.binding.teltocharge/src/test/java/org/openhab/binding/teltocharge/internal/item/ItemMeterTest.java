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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.internal.config.ItemMeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

class ItemMeterTest {

    private static final Instant START = Instant.parse("2026-01-06T12:00:00Z");

    private final FakeItems items = new FakeItems();
    private final ItemMeterConfiguration config = new ItemMeterConfiguration();
    private final BindingTexts texts = PropertiesTranslations.texts(Locale.ENGLISH);

    @Test
    void datesAReadingByTheOldestItem() {
        ItemMeter meter = threeCurrents();
        update("I1", "1 A", 0.00);
        update("I2", "2 A", 0.05);
        update("I3", "3 A", 0.10);

        MeterReading reading = look(meter, 0.11).reading().orElseThrow();

        assertThat(reading.sourceTime()).isEqualTo(START);
        assertThat(reading.amps().sum()).isEqualTo(6);
        assertThat(look(meter, 0.2).reading()).isEmpty();
    }

    @Test
    void makesAReadingOfEqualValuesThatCameAgain() {
        ItemMeter meter = threeCurrents();
        List<Instant> times = new ArrayList<>();
        for (int second = 0; second < 5; second++) {
            updateAll("4 A", second);
            look(meter, second + 0.01).reading().map(MeterReading::sourceTime).ifPresent(times::add);
        }

        assertThat(times).containsExactly(START, START.plusSeconds(1), START.plusSeconds(2), START.plusSeconds(3),
                START.plusSeconds(4));
    }

    @ParameterizedTest
    @CsvSource({"NULL", "UNDEF"})
    void saysSoAndReadsNothingWhileAnItemHasNoValue(UnDefType nothing) {
        ItemMeter meter = threeCurrents();
        updateAll("4 A", 0);
        items.update("I2", nothing, START.plusMillis(20));

        ItemMeter.Look seen = look(meter, 1);

        assertThat(seen.reading()).isEmpty();
        assertThat(seen.status().getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(seen.status().getStatusDetail()).isEqualTo(ThingStatusDetail.COMMUNICATION_ERROR);
        assertThat(text(seen)).startsWith("Item I2 has no value (" + nothing + ").");
    }

    @Test
    void saysWhichItemThereIsNot() {
        ItemMeter meter = threeCurrents();
        updateAll("4 A", 0);
        items.remove("I3");

        ItemMeter.Look seen = look(meter, 1);

        assertThat(seen.status().getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(text(seen)).startsWith("There is no item I3.");
    }

    @Test
    void readsNothingOfAnItemThatWasNeverUpdated() {
        ItemMeter meter = threeCurrents();
        updateAll("4 A", 0);
        items.make("I1", new DecimalType(5));

        assertThat(look(meter, 1).reading()).isEmpty();
    }

    @Test
    void namesTheItemThatFellSilentAndTheCure() {
        ItemMeter meter = threeCurrents();
        items.link("I2", "mqtt:topic:broker:meter:l2");
        for (int second = 0; second < 20; second++) {
            update("I1", "4 A", second);
            update("I3", "4 A", second);
            if (second < 3) {
                update("I2", "4 A", second);
            }
            look(meter, second + 0.01);
        }

        assertThat(look(meter, 16.9).status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        ItemMeter.Look seen = look(meter, 17);
        assertThat(seen.status().getStatusDetail()).isEqualTo(ThingStatusDetail.COMMUNICATION_ERROR);
        assertThat(text(seen)).startsWith("Item I2 has not been updated for more than 15 s.")
                .endsWith("Let the device publish every value, changed or not, at least once per second.");
    }

    @Test
    void refusesAnItemThatIsUpdatedMuchTooSeldomAndSaysHowToSpeedItUp() {
        ItemMeter meter = threeCurrents();
        items.link("I1", "dsmr:electricity_v5_0:bridge:meter:current");
        updateAll("4 A", 0);
        look(meter, 0.01);
        updateAll("4 A", 60);

        ItemMeter.Look seen = look(meter, 60.01);

        assertThat(seen.reading()).isPresent();
        assertThat(seen.status().getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(text(seen)).contains("only every 60 s", "every 3 s", "Set “refresh” to 1");
    }

    @Test
    void warnsOfAnItemThatIsSlowerThanItShouldBe() {
        ItemMeter meter = threeCurrents();
        updateAll("4 A", 0);
        look(meter, 0.01);
        updateAll("4 A", 10);

        ItemMeter.Look seen = look(meter, 10.01);

        assertThat(seen.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(text(seen)).contains("is updated only every 10 s, and should be every 3 s.",
                "Shorten the refresh interval");
    }

    @Test
    void isContentWithASlowMeterThatTheOwnerKnowsToBeSlow() {
        config.updateInterval = 10;
        ItemMeter meter = threeCurrents();
        for (int second = 0; second <= 40; second += 10) {
            updateAll("4 A", second);
            assertThat(look(meter, second + 0.01).reading()).isPresent();
        }

        assertThat(look(meter, 89.9).status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(look(meter, 89.9).status().getDescription()).isNull();
        assertThat(look(meter, 90).status().getStatus()).isEqualTo(ThingStatus.OFFLINE);
    }

    @Test
    void doesNotWaitForAVoltageThatIsOnlyShown() {
        config.voltageL1 = "U1";
        ItemMeter meter = threeCurrents();
        updateAll("4 A", 0);
        assertThat(look(meter, 0.01).reading().orElseThrow().volts().l1()).isNaN();

        update("U1", "231 V", 0.5);
        updateAll("4 A", 1);
        MeterReading second = look(meter, 1.01).reading().orElseThrow();

        assertThat(second.volts().l1()).isEqualTo(231);
        assertThat(second.sourceTime()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void datesAReadingByTheVoltageThatItReckonsWith() {
        config.powerL1 = "P1";
        config.voltageL1 = "U1";
        ItemMeter meter = meter();
        update("U1", "230 V", 0);
        update("P1", "2300 W", 9);

        assertThat(look(meter, 9.5).reading().orElseThrow().sourceTime()).isEqualTo(START);
        update("P1", "2300 W", 10);
        assertThat(look(meter, 10.5).reading()).isEmpty();
    }

    @Test
    void warnsOfAPowerWithoutUnitThatMayMeanKilowatts() {
        config.powerL1 = "P1";
        ItemMeter meter = meter();
        items.update("P1", new DecimalType("2.3"), START);

        assertThat(text(look(meter, 0.01))).startsWith("Item P1 holds a power without a unit");
        update("P1", "2.3 kW", 1);
        assertThat(look(meter, 1.01).status().getDescription()).isNull();
    }

    @Test
    void calibratesTheClampsWhileTheyMeasureNothingButNoise() {
        config.clamps = true;
        ItemMeter meter = threeCurrents();
        for (int second = 0; second < 5; second++) {
            updateAll("0.00007 A", second);
            look(meter, second + 0.01);
        }

        ZeroCalibration.Outcome outcome = meter.calibrate(START.plusSeconds(5));

        assertThat(outcome.offsets()).contains(new ZeroOffsets(List.of(0.21, 0.21, 0.21)));
        assertThat(texts.text(outcome.text(), Locale.ENGLISH)).startsWith("Stored as zero: L1 0.21 A, L2 0.21 A");
        updateAll("0.00007 A", 6);
        assertThat(look(meter, 6.01).reading().orElseThrow().amps().l1()).isZero();
    }

    private ItemMeter threeCurrents() {
        config.currentL1 = "I1";
        config.currentL2 = "I2";
        config.currentL3 = "I3";
        return meter();
    }

    private ItemMeter meter() {
        ItemMeterSettings settings = ItemMeterSettings.of(config);
        assertThat(settings.problem()).isEqualTo(Optional.empty());
        return new ItemMeter(items.registry(), settings, ZeroOffsets.NONE,
                new ItemMeterStatus(Duration.ofSeconds(config.updateInterval), items.services().hints()::hint));
    }

    private void updateAll(String value, double second) {
        update("I1", value, second);
        update("I2", value, second);
        update("I3", value, second);
    }

    private void update(String item, String value, double second) {
        State state = new QuantityType<>(value);
        items.update(item, state, at(second));
    }

    private static ItemMeter.Look look(ItemMeter meter, double second) {
        return meter.look(at(second));
    }

    private static Instant at(double second) {
        return START.plusMillis(Math.round(second * 1000));
    }

    private String text(ItemMeter.Look seen) {
        return StatusText.parse(seen.status().getDescription()).map(text -> texts.text(text, Locale.ENGLISH))
                .orElse("");
    }
}
