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
package org.openhab.binding.teltocharge.benchmarks.scenario.matrix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarModel;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Fault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GridKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GroupSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.MeterSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.TraceFamily;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * All that {@code benchmarks/run-all} runs: each family in each shape at each site with each meter, and side tables for
 * faults of the meter, cars, grids, several chargers and exchanged current transformers.
 */
@NonNullByDefault
public final class Matrix {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    static final int FOREVER = 1_000_000_000;

    private static final int DAY = 24 * HOUR;

    private final List<Cell> cells = new ArrayList<>();
    private final int from;
    private final int seconds;

    private Matrix(int from, int seconds) {
        this.from = from;
        this.seconds = seconds;
    }

    /** The whole matrix. */
    public static List<Cell> cells() {
        return cells(0, DAY);
    }

    /**
     * The matrix with part of each day only.
     *
     * @param from first second of the day
     * @param seconds how many seconds of it
     */
    public static List<Cell> cells(int from, int seconds) {
        Matrix matrix = new Matrix(from, seconds);
        for (MeterKind meter : MeterKind.values()) {
            for (TraceFamily family : TraceFamily.values()) {
                for (SiteSize size : SiteSize.values()) {
                    for (int shape = 0; shape < TraceFamily.SHAPES; shape++) {
                        matrix.add(meter, family, size, shape);
                    }
                }
            }
        }
        matrix.faults();
        matrix.cars();
        matrix.grids();
        matrix.fleets();
        matrix.clamps();
        return List.copyOf(matrix.cells);
    }

    private void add(MeterKind meter, TraceFamily family, SiteSize size, int shape) {
        List<ChargerSetup> chargers = family == TraceFamily.TWO_CARS
                ? twoCars(size, shape)
                : List.of(charger("left", size, CarModel.STANDARD, PhaseSet.THREE_PHASE, 0, false));
        Day day = new Day(family, shape, size.households(), false, from, seconds);
        cells.add(new Cell(Cell.Group.MATRIX, "", day, size, meter,
                site(GridKind.STAR, size, meter, chargers, List.of())));
    }

    /** Two equal cars; one of them at a charger on L2 only; one that comes in the evening. */
    private static List<ChargerSetup> twoCars(SiteSize size, int shape) {
        PhaseSet phases = shape == 1 ? PhaseSet.L2 : PhaseSet.THREE_PHASE;
        return List.of(charger("left", size, CarModel.STANDARD, PhaseSet.THREE_PHASE, 0, false),
                new ChargerSetup("right", 6, size.carAmps(), phases, false,
                        car(CarModel.STANDARD, size.carAmps(), phases, shape == 2 ? 17 * HOUR : 0)));
    }

    private void faults() {
        side(Cell.Group.FAULTS, "no fault", List.of());
        side(Cell.Group.FAULTS, "silent for 30 s, once an hour",
                List.of(new Fault(Fault.Kind.DROPOUT, 10 * MINUTE, 30, HOUR)));
        side(Cell.Group.FAULTS, "silent for 5 min, every 3 h",
                List.of(new Fault(Fault.Kind.DROPOUT, HOUR, 5 * MINUTE, 3 * HOUR)));
        side(Cell.Group.FAULTS, "frozen for 5 min, every 3 h",
                List.of(new Fault(Fault.Kind.FROZEN, HOUR, 5 * MINUTE, 3 * HOUR)));
        side(Cell.Group.FAULTS, "frozen with a running clock for 5 min, every 3 h",
                List.of(new Fault(Fault.Kind.FROZEN_RUNNING, HOUR, 5 * MINUTE, 3 * HOUR)));
        side(Cell.Group.FAULTS, "whole amperes", List.of(new Fault(Fault.Kind.WHOLE_AMPERE, 0, FOREVER, 0)));
    }

    private void side(Cell.Group group, String label, List<Fault> faults) {
        List<ChargerSetup> chargers = List.of(
                charger("left", SiteSize.A25, CarModel.STANDARD, PhaseSet.THREE_PHASE, 0, false));
        side(group, label, site(GridKind.STAR, SiteSize.A25, MeterKind.FRESH, chargers, faults), SiteSize.A25);
    }

    private void cars() {
        for (CarModel model : CarModel.values()) {
            car(model.title(), charger("left", SiteSize.A25, model, PhaseSet.THREE_PHASE, 0, false));
        }
        car("one phase, on L2", charger("left", SiteSize.A25, CarModel.STANDARD, PhaseSet.L2, 0, false));
    }

    private void car(String label, ChargerSetup charger) {
        side(Cell.Group.CARS, label, site(GridKind.STAR, SiteSize.A25, MeterKind.FRESH, List.of(charger), List.of()),
                SiteSize.A25);
    }

    private void grids() {
        CarSetup one = car(CarModel.STANDARD, 32, PhaseSet.L1, 0);
        side(Cell.Group.GRIDS, "single phase, 63 A, car of 32 A", site(GridKind.SINGLE, SiteSize.A63, MeterKind.FRESH,
                List.of(new ChargerSetup("left", 6, 32, PhaseSet.L1, false, one)), List.of()), SiteSize.A25);
        CarSetup pair = car(CarModel.STANDARD, 16, PhaseSet.L1_L2, 0);
        side(Cell.Group.GRIDS, "delta, 25 A, car of 16 A on L1 and L2",
                site(GridKind.DELTA, SiteSize.A25, MeterKind.FRESH,
                        List.of(new ChargerSetup("left", 6, 16, PhaseSet.L1_L2, false, pair)), List.of()),
                SiteSize.A25);
        for (SiteSize size : List.of(SiteSize.A20, SiteSize.A25)) {
            side(Cell.Group.GRIDS, "star, " + size.fuse() + " A, charger that can switch phases",
                    site(GridKind.STAR, size, MeterKind.FRESH,
                            List.of(charger("left", size, CarModel.STANDARD, PhaseSet.THREE_PHASE, 0, true)),
                            List.of()),
                    size);
        }
    }

    private void fleets() {
        side(Cell.Group.FLEETS, "4 chargers, 35 A", star(SiteSize.A35, MeterKind.FRESH.setup(), Fleets.mixed(4)),
                SiteSize.A35);
        side(Cell.Group.FLEETS, "8 chargers, 63 A", star(SiteSize.A63, MeterKind.FRESH.setup(), Fleets.mixed(8)),
                SiteSize.A63);
        GroupSetup garage = new GroupSetup("garage", 20);
        side(Cell.Group.GROUPS, "3 cars, 35 A, of which 20 A for the cars",
                new Site(GridKind.STAR, SiteSize.A35.fuse(), 0, MeterKind.FRESH.setup(), Fleets.grouped(garage.id()),
                        List.of(), List.of(garage)),
                SiteSize.A35);
    }

    private void clamps() {
        for (PhaseSet phases : List.of(PhaseSet.THREE_PHASE, PhaseSet.L1, PhaseSet.L3)) {
            List<ChargerSetup> chargers = List.of(charger("left", SiteSize.A25, CarModel.STANDARD, phases, 0, false));
            String car = phases == PhaseSet.THREE_PHASE ? "car on three phases" : "car on " + phases.label();
            side(Cell.Group.CLAMPS, "L1 and L2 exchanged, " + car,
                    star(SiteSize.A25, MeterKind.FRESH.setup().withSwapped(PhaseSet.L1_L2), chargers), SiteSize.A25);
        }
    }

    private static Site star(SiteSize size, MeterSetup meter, List<ChargerSetup> chargers) {
        return new Site(GridKind.STAR, size.fuse(), 0, meter, chargers, List.of());
    }

    /** Mixed days in all shapes. */
    private void side(Cell.Group group, String label, Site site, SiteSize size) {
        for (int shape = 0; shape < TraceFamily.SHAPES; shape++) {
            Day day = new Day(TraceFamily.MIXED, shape, size.households(), site.grid() == GridKind.SINGLE, from,
                    seconds);
            cells.add(new Cell(group, label, day, size, MeterKind.FRESH, site));
        }
    }

    private static Site site(GridKind grid, SiteSize size, MeterKind meter, List<ChargerSetup> chargers,
            List<Fault> faults) {
        return new Site(grid, size.fuse(), 0, meter.setup(), chargers, faults);
    }

    private static ChargerSetup charger(String id, SiteSize size, CarModel model, PhaseSet phases, int arrives,
            boolean phaseSwitch) {
        return new ChargerSetup(id, 6, size.carAmps(), PhaseSet.THREE_PHASE, phaseSwitch,
                car(model, size.carAmps(), phases, arrives));
    }

    private static CarSetup car(CarModel model, double most, PhaseSet phases, int arrives) {
        return new CarSetup(model, most, phases, arrives, FOREVER, Double.POSITIVE_INFINITY);
    }
}
