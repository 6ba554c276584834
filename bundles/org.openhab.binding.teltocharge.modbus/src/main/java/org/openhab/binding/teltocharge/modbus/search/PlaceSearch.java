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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;

/**
 * Searches one place, question by question, on the thread that runs it.
 */
@NonNullByDefault
final class PlaceSearch {
    /** A unit id that no maker sets; whoever answers here too answers to everything. */
    private static final int NOBODY = 246;

    /** An answer, and where it came. */
    private record Heard(SearchLine line, int unitId) {
    }

    private record Question(String setting, int unitId) {
    }

    private final SearchPlace place;
    private final LineOpener opener;
    private final UnitProbe probe;
    private final ProgressCount progress;
    private final BiConsumer<SearchLine, Finding> onFound;

    private final Set<Question> asked = new HashSet<>();
    private final List<Heard> heard = new ArrayList<>();
    private final List<String> garbled = new ArrayList<>();
    private boolean alone;

    /**
     * @param onFound told of each device, and of the line on which it answers
     */
    PlaceSearch(SearchPlace place, LineOpener opener, UnitProbe probe, ProgressCount progress,
            BiConsumer<SearchLine, Finding> onFound) {
        this.place = place;
        this.opener = opener;
        this.probe = probe;
        this.progress = progress;
        this.onFound = onFound;
    }

    static int questions(List<SearchStep> steps) {
        return steps.stream().mapToInt(step -> step.unitIds().size()).sum();
    }

    PlaceResult run() throws InterruptedException {
        @Nullable
        Fault fault = null;
        try {
            searchAll(place.steps());
            if (heard.isEmpty()) {
                progress.plan(questions(place.otherwise()));
                searchAll(place.otherwise());
            }
        } catch (ModbusException e) {
            fault = e.fault();
        }
        return new PlaceResult(place, fault, heard.size(), garbled);
    }

    private void searchAll(List<SearchStep> steps) throws ModbusException, InterruptedException {
        int left = questions(steps);
        try {
            for (SearchStep step : steps) {
                search(step);
                left -= step.unitIds().size();
            }
        } finally {
            progress.done(left);
        }
    }

    private void search(SearchStep step) throws ModbusException, InterruptedException {
        SearchLine line = step.line();
        ModbusBus bus = opener.open(line);
        try {
            int before = heard.size();
            ask(line, bus, step.unitIds());
            if (heard.size() > before) {
                // Devices on one line have one setting, so that the others are most probably here as well.
                progress.plan(place.more().size());
                ask(line, bus, place.more());
            }
        } finally {
            if (!line.staysOpen()) {
                bus.close();
            }
        }
    }

    private void ask(SearchLine line, ModbusBus bus, List<Integer> unitIds)
            throws ModbusException, InterruptedException {
        for (int unitId : unitIds) {
            if (!alone && !isKnown(line, unitId) && asked.add(new Question(line.setting(), unitId))) {
                progress.asking(place.name(), line.setting(), unitId);
                long begun = System.nanoTime();
                UnitProbe.Answer answer = probe.ask(bus, unitId);
                note(line, bus, unitId, answer);
                if (line.staysOpen() && answer.presence() == UnitProbe.Presence.SILENT) {
                    // As much time as the silence took belongs to those who use the bus.
                    TimeUnit.NANOSECONDS.sleep(System.nanoTime() - begun);
                }
            }
            progress.done(1);
        }
    }

    private boolean isKnown(SearchLine line, int unitId) {
        return heard.stream().anyMatch(one -> one.unitId() == unitId && one.line().reachesAsWell(line));
    }

    private void note(SearchLine line, ModbusBus bus, int unitId, UnitProbe.Answer answer)
            throws ModbusException, InterruptedException {
        switch (answer.presence()) {
            case ANSWERED -> heard.add(new Heard(line, unitId));
            case GARBLED -> garbled.add(line.setting() + ", unit " + unitId);
            case SILENT -> {
                return;
            }
        }
        answer.device().ifPresent(device -> onFound.accept(line, device));
        if (heard.size() == 1 && answer.presence() == UnitProbe.Presence.ANSWERED && line.mayIgnoreUnitIds()) {
            alone = probe.isServed(bus, NOBODY);
        }
    }
}
