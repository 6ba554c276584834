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
package org.openhab.binding.teltocharge.dlb.testing;

import java.time.Instant;

import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * A charger that obeys registers 14 and 15, with a vehicle. The vehicle finds the live phases on its pins in their order,
 * so that a vehicle with one phase charges on whichever it is given.
 */
public final class TestCharger {

    private final String id;
    private final PhaseRotation rotation;
    private TestCar car;
    private PhaseSet phases = PhaseSet.THREE_PHASE;
    private int offered;
    private double amps;
    private boolean connected = true;
    private boolean obeysPhases = true;
    private boolean silent;
    private Instant heard = Instant.MIN;
    private boolean stuck;
    private boolean asleep;
    private boolean hasDrawn;
    private boolean underLoad;
    private int changes;

    public TestCharger(String id, PhaseRotation rotation, TestCar car) {
        this.id = id;
        this.rotation = rotation;
        this.car = car;
    }

    public void plugIn(boolean value) {
        connected = value;
        asleep = false;
        hasDrawn = false;
        amps = value ? amps : 0;
    }

    /** The vehicle behaves like another one from now on, without being unplugged. */
    public void change(TestCar value) {
        car = value;
    }

    /** Whether the charger cannot be read. */
    public void silence(boolean value) {
        silent = value;
    }

    /** Whether register 14 keeps what is written to it. */
    public void obeyPhases(boolean value) {
        obeysPhases = value;
    }

    /** Whether the vehicle keeps its current whatever it is offered. */
    public void stick(boolean value) {
        stuck = value;
    }

    /** Writes the registers as the binding does: fewer amps first, more amps last. */
    public void tell(Decision decision) {
        if (decision.amps() < offered) {
            offer(decision.amps());
        }
        if (decision.phases() != PhaseSet.NONE && decision.phases() != phases && obeysPhases) {
            underLoad |= amps >= 0.5;
            asleep |= car.diesAfterSwitch() && hasDrawn;
            phases = decision.phases();
            changes++;
        }
        offer(decision.amps());
    }

    private void offer(int value) {
        asleep |= value == 0 && offered > 0 && car.sleepsAfterPause() && hasDrawn;
        offered = value;
    }

    /** Lets a second pass. */
    public void pass() {
        double target = wanted();
        if (!stuck) {
            amps = target > amps
                    ? Math.min(target, amps + car.ampsPerSecond())
                    : Math.max(target, amps - car.ampsPerSecond());
        }
        hasDrawn |= amps > 1;
    }

    private double wanted() {
        int count = Math.min(phases.count(), car.phases());
        if (!connected || asleep || offered < Math.max(6, car.minimums().get(count))) {
            return 0;
        }
        return Math.min(offered, car.most());
    }

    public ChargerSample sample(Instant now) {
        heard = silent ? heard : now;
        return new ChargerSample(id, heard, connected, connected, ownDrawn(), offered, phases, PhaseSet.THREE_PHASE,
                true,
                32, 32, 32);
    }

    private PhaseAmps ownDrawn() {
        PhaseAmps result = PhaseAmps.ZERO;
        int left = car.phases();
        for (Phase phase : phases.phases()) {
            result = left-- > 0 ? result.with(phase, amps) : result;
        }
        return result;
    }

    /** What it draws from each grid phase. */
    public PhaseAmps drawn() {
        return rotation.toGrid(ownDrawn());
    }

    /** The grid phases it is switched to. */
    public PhaseSet gridPhases() {
        return rotation.toGrid(phases);
    }

    public int offered() {
        return offered;
    }

    public String id() {
        return id;
    }

    public boolean isAsleep() {
        return asleep;
    }

    /** @return whether phases were ever changed while current flowed */
    public boolean wasSwitchedUnderLoad() {
        return underLoad;
    }

    /** @return how often register 14 changed */
    public int changes() {
        return changes;
    }
}
