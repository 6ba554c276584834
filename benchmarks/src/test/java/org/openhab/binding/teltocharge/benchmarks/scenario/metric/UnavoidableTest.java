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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarModel;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Fault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GridKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.MeterSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Order;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Plant;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What nobody could avoid, against examples that were worked out by hand: a fuse of 25 A, a car of 16 A on three phases,
 * and a house whose L1 changes. The car charges from the beginning, and the house's load comes in second 100 or 101. A
 * standard car that was told something in one second draws the same in the next one; in the one after that it has come
 * down by 2.5 A, or by 8 A when it was told to stop.
 */
class UnavoidableTest {

    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final MeterSetup FRESH = new MeterSetup(1, 0, 0);

    private final double[] house = new double[300];
    private final TreeMap<Integer, Integer> told = new TreeMap<>();
    private MeterSetup meter = FRESH;
    private List<Fault> faults = List.of();
    private GridKind grid = GridKind.STAR;
    private CarModel model = CarModel.STANDARD;

    @ParameterizedTest
    @CsvSource({
            // A kettle makes 14 A of 5 A: 14 + 16 = 30, 5 over, from its second until the last in which nothing can have
            // changed. Told in 100: first change in 102.
            "STANDARD, 1, 0, 100, 10",
            // Told in 101.
            "STANDARD, 1, 1, 100, 15",
            // Measured in 100, told in 102, first change in 104.
            "STANDARD, 10, 2, 100, 20",
            // Measured in 110, told in 112, first change in 114: 13 s.
            "STANDARD, 10, 2, 101, 65",
            // An ideal car draws less in the second after it was told.
            "IDEAL, 1, 0, 100, 5", "IDEAL, 1, 1, 100, 10", "IDEAL, 10, 2, 101, 60"})
    void aLoadIsUnavoidableUntilTheFirstSecondThatAnOrderCanChange(CarModel car, int period, int delay, int comes,
            double expected) {
        model = car;
        meter = new MeterSetup(period, delay, 0);
        house(0, 5).house(comes, 14);
        tell(0, 16);
        assertThat(run().unavoidableAs()).isEqualTo(expected, EXACTLY);
        assertThat(run().overloadAs()).as("of a controller that does nothing").isEqualTo(5 * (300 - comes), EXACTLY);
    }

    @Test
    void whatACarDrawsWhileItFollowsALowerOfferCouldBeAvoidedByStoppingIt() {
        house(0, 5).house(100, 14);
        tell(0, 16).tell(100, 11);
        // 5, 5, 2.5
        assertThat(run().overloadAs()).isEqualTo(12.5, EXACTLY);
        assertThat(run().unavoidableAs()).isEqualTo(10, EXACTLY);
        assertThat(run().promptAs()).isEqualTo(12.5, EXACTLY);
        tell(100, 0);
        assertThat(run().overloadAs()).isEqualTo(10, EXACTLY);
        assertThat(run().unavoidableAs()).isEqualTo(10, EXACTLY);
    }

    @Test
    void aStoppingCarNeedsItsTime() {
        // 21 + 16 = 37, 12 over; then 8 are left of the 16: 4 over; then nothing.
        house(0, 5).house(100, 21);
        tell(0, 16).tell(100, 0);
        assertThat(run().overloadAs()).isEqualTo(12 + 12 + 4, EXACTLY);
        assertThat(run().unavoidableAs()).isEqualTo(12 + 12 + 4, EXACTLY);
        assertThat(run().promptAs()).as("4 A are no current").isEqualTo(12 + 12 + 4, EXACTLY);
    }

    @Test
    void aHouseThatIsOverTheLimitItselfCountsWithWhatTheCarDrew() {
        house(0, 5).house(100, 40);
        tell(0, 16).tell(100, 0);
        assertThat(run().unavoidableAs()).isEqualTo(16 + 16 + 8, EXACTLY);
    }

    @Test
    void aSecondLoadIsUnavoidableForItself() {
        // 28 in 100, 32 in 101. In 102 the first load can be answered: 13 A fit, and 4 are left over. In 103 all is known.
        house(0, 5).house(100, 12).house(101, 16);
        tell(0, 16).tell(100, 13).tell(101, 9);
        assertThat(run().unavoidableAs()).isEqualTo(3 + 7 + 4, EXACTLY);
        // The car is at 13.5 in 102 and at 11 in 103.
        assertThat(run().promptAs()).isEqualTo(3 + 7 + 4.5 + 2, EXACTLY);
        assertThat(run().overloadAs()).isEqualTo(3 + 7 + 4.5 + 2, EXACTLY);
    }

    @Test
    void raisingIntoAnOverloadIsNotUnavoidable() {
        house(0, 14);
        tell(0, 8).tell(100, 16).tell(150, 8);
        assertThat(run().overloadAs()).isGreaterThan(200);
        assertThat(run().unavoidableAs()).isZero();
        assertThat(run().promptAs()).isZero();
    }

    @Test
    void aLoadOnTopOfAnOverloadExcusesItselfOnly() {
        // 14 + 16 = 30 from the beginning; 3 more in 100 are 8 over, of which 3 for two seconds.
        house(0, 14).house(100, 17);
        tell(0, 16).tell(100, 6);
        assertThat(run().unavoidableAs()).isEqualTo(6, EXACTLY);
    }

    @Test
    void aRaiseThatGoesOnWhileTheLineIsOverIsNotExcused() {
        // Told in 98, the car is at 8.5 A in 100 and at 11 A in 101; 18 A of the house make it 1.5 and 4 over.
        house(0, 5).house(100, 18);
        tell(0, 6).tell(98, 16).tell(100, 7);
        assertThat(run().unavoidableAs()).isEqualTo(1.5 + 1.5, EXACTLY);
        // In 102 it has come down to 8.5 A.
        assertThat(run().overloadAs()).isEqualTo(1.5 + 4 + 1.5, EXACTLY);
    }

    @Test
    void nothingIsExcusedBeforeThereIsAReading() {
        model = CarModel.IDEAL;
        meter = new MeterSetup(10, 2, 0);
        house(0, 14);
        tell(0, 16);
        assertThat(run().unavoidableAs()).isZero();
    }

    @Test
    void theEndOfALoadCountsWhenItCanBeKnown() {
        // The kettle is off from 130 to 140. A current that was raised for that is excused in 140 and 141 again.
        house(0, 5).house(100, 14).house(130, 5).house(140, 14);
        tell(0, 16).tell(100, 11).tell(130, 16).tell(140, 11);
        assertThat(run().unavoidableAs()).isEqualTo(10 + 10, EXACTLY);
        // But raised before a reading could show it, it is not.
        house(130, 14).house(139, 5).house(140, 14);
        assertThat(run().unavoidableAs()).isEqualTo(10, EXACTLY);
    }

    @Test
    void aFaultOfTheMeterExcusesNothing() {
        faults = List.of(new Fault(Fault.Kind.DROPOUT, 90, 100, 0));
        house(0, 5).house(100, 14);
        tell(0, 16);
        assertThat(run().unavoidableAs()).isEqualTo(10, EXACTLY);
    }

    @Test
    void withoutANeutralWhatTheCarAddsToTheLineCounts() {
        // Alone on the pair L1-L2 at 30 degrees: |14 + 16| = 28.98.
        grid = GridKind.DELTA;
        model = CarModel.IDEAL;
        house(0, 5).house(100, 14);
        tell(0, 16).tell(100, 6);
        double line = Math.sqrt(14 * 14 + 16 * 16 + 2 * 14 * 16 * Math.cos(Math.toRadians(30)));
        assertThat(run().unavoidableAs()).isEqualTo(line - 25, EXACTLY);
    }

    private UnavoidableTest house(int from, double amps) {
        Arrays.fill(house, from, house.length, amps);
        return this;
    }

    private UnavoidableTest tell(int from, int amps) {
        told.put(from, amps);
        return this;
    }

    private Score run() {
        double[] none = new double[house.length];
        PhaseSet phases = grid == GridKind.DELTA ? PhaseSet.L1_L2 : PhaseSet.THREE_PHASE;
        CarSetup car = new CarSetup(model, 16, phases, 0, 1000, Double.POSITIVE_INFINITY);
        Site site = new Site(grid, 25, 0, meter, List.of(new ChargerSetup("a", 6, 16, phases, false, car)), faults);
        Scorer scorer = new Scorer(site);
        new Plant(new Trace("test", 0, house, none, none, none), site)
                .run(view -> List.of(new Order(told.floorEntry(view.second()).getValue(), "test")), scorer);
        return scorer.score();
    }
}
