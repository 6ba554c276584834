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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * A charger with its car.
 */
@NonNullByDefault
final class ChargerModel {

    private static final int LEAST_OFFER = 6;

    /** Time without current while the phases are switched. */
    private static final int SWITCH_SECONDS = 2;

    /** Opening a contactor below this current does not wear it. */
    private static final double COLD_AMPS = 0.5;

    private static final double SECONDS_PER_HOUR = 3600;

    private final ChargerSetup setup;
    private final GridKind grid;
    private @Nullable Car car;
    private PhaseSet active;
    private int offered;
    private int switchingUntil;
    private double amps;
    private boolean changed;
    private boolean written;
    private boolean refused;
    private boolean switched;
    private boolean switchedUnderLoad;
    private String reason = "";

    ChargerModel(ChargerSetup setup, GridKind grid) {
        this.setup = setup;
        this.grid = grid;
        this.active = setup.phases();
    }

    /** The car's current in this second follows from what the charger was told until the end of the last one. */
    PhaseAmps step(int second) {
        CarSetup plugged = setup.car();
        if (plugged == null || second < plugged.arrives() || second >= plugged.leaves()) {
            car = null;
            amps = 0;
        } else {
            Car present = car == null ? new Car(plugged) : car;
            car = present;
            boolean switching = second < switchingUntil;
            amps = present.step(switching ? 0 : offered, switching ? PhaseSet.NONE : active);
            present.take(grid.watts(drawn()) / SECONDS_PER_HOUR);
        }
        return drawn();
    }

    /** Takes what the controller says at the end of this second. */
    void tell(int second, Order order) {
        int wanted = (int) Math.max(0, Math.min(setup.maxAmps(), Math.floor(order.amps() + 1e-9)));
        refused = wanted > 0 && wanted < LEAST_OFFER;
        changed = !refused && wanted != offered;
        written = changed || order.again() && !refused;
        offered = refused ? offered : wanted;
        reason = order.reason();
        switchTo(second, order.phases());
    }

    private void switchTo(int second, PhaseSet wanted) {
        PhaseSet possible = wanted.and(setup.phases());
        switched = setup.phaseSwitch() && possible != PhaseSet.NONE && possible != active;
        switchedUnderLoad = switched && amps > COLD_AMPS;
        Car present = car;
        if (switched) {
            active = possible;
            switchingUntil = second + 1 + SWITCH_SECONDS;
            if (present != null) {
                present.cut();
            }
        }
    }

    ChargerReport report() {
        Car present = car;
        return new ChargerReport(setup.id(), present != null, present != null && present.isFull(), drawn(), offered,
                active);
    }

    ChargerSecond second(int second) {
        return new ChargerSecond(setup.id(), offered, active, drawn(), state(second), reason,
                new ChargerSecond.Events(changed, written, refused, switched, switchedUnderLoad));
    }

    private ChargerSecond.State state(int second) {
        Car present = car;
        if (present == null) {
            return ChargerSecond.State.NOT_CONNECTED;
        }
        if (second < switchingUntil) {
            return ChargerSecond.State.SWITCHING;
        }
        if (amps > 0) {
            return ChargerSecond.State.CHARGING;
        }
        if (present.isFull()) {
            return ChargerSecond.State.FINISHED;
        }
        return offered == 0 ? ChargerSecond.State.PAUSED : ChargerSecond.State.WAITING;
    }

    private PhaseSet used() {
        CarSetup plugged = setup.car();
        return plugged == null ? PhaseSet.NONE : active.and(plugged.phases());
    }

    private PhaseAmps drawn() {
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : used().phases()) {
            result = result.with(phase, amps);
        }
        return result;
    }
}
