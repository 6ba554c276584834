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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * A house, its meter, its chargers and their cars, a second a step. In each second first the cars move on, then the
 * meter measures, then the controller is asked, and what it says holds from the next second on.
 */
@NonNullByDefault
public final class Plant {

    private final Trace trace;
    private final Site site;

    public Plant(Trace trace, Site site) {
        this.trace = trace;
        this.site = site;
    }

    /**
     * Runs the whole trace once; every run begins anew.
     *
     * @param controller must be new as well
     * @param recorder gets every second
     */
    public void run(Controller controller, Consumer<Second> recorder) {
        Meter meter = new Meter(site.meter(), site.faults());
        List<ChargerModel> chargers = site.chargers().stream().map(setup -> new ChargerModel(setup, site.grid()))
                .toList();
        for (int second = 0; second < trace.seconds(); second++) {
            PhaseAmps drawn = PhaseAmps.ZERO;
            List<ChargerReport> reports = new ArrayList<>(chargers.size());
            for (ChargerModel charger : chargers) {
                drawn = drawn.plus(charger.step(second));
                reports.add(charger.report());
            }
            PhaseAmps house = house(trace, site.grid(), second);
            PhaseAmps line = LineCurrents.of(site.grid(), house, reports);
            List<Order> orders = controller.step(new View(second, meter.read(second, line), reports));
            List<ChargerSecond> seconds = new ArrayList<>(chargers.size());
            for (int i = 0; i < chargers.size(); i++) {
                chargers.get(i).tell(second, orders.get(i));
                seconds.add(chargers.get(i).second(second));
            }
            recorder.accept(new Second(second, house, drawn, line, seconds, groups(reports)));
        }
    }

    private List<PhaseAmps> groups(List<ChargerReport> reports) {
        List<PhaseAmps> groups = new ArrayList<>(site.groups().size());
        for (GroupSetup group : site.groups()) {
            List<ChargerReport> members = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                if (site.chargers().get(i).group().equals(group.id())) {
                    members.add(reports.get(i));
                }
            }
            groups.add(LineCurrents.of(site.grid(), PhaseAmps.ZERO, members));
        }
        return groups;
    }

    /** @return what the house draws or feeds in on each line, solar panels included; 0 on a line that does not exist */
    public static PhaseAmps house(Trace trace, GridKind grid, int second) {
        PhaseAmps loads = trace.loads(second);
        if (grid == GridKind.SINGLE) {
            loads = new PhaseAmps(loads.l1(), 0, 0);
        }
        double watts = trace.solarWatts(second);
        return watts == 0 ? loads : loads.minus(grid.solarAmps(watts));
    }
}
