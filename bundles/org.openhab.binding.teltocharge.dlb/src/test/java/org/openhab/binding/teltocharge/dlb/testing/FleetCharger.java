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

import java.time.Duration;
import java.time.Instant;

import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * One charger of a {@link RandomFleet} with a vehicle that does as it likes: follows, draws less, sleeps, or keeps its
 * current for a while although it was told less.
 */
final class FleetCharger {

    private final Gen gen;
    private final ChargerSettings settings;
    private final boolean changesPhases;
    private final boolean delta;
    private int carPhases;
    private int carLeast;
    private PhaseSet phases;
    private int offered;
    private double amps;
    private boolean connected = true;
    private boolean requests = true;
    private ChargerSample sample;
    private Instant heard = Samples.T0;
    private PhaseSet seen = PhaseSet.NONE;
    private Instant seenSince;
    private PhaseSet keptTo = PhaseSet.NONE;

    Instant raised;
    Instant paused;
    Instant phasesWritten;
    boolean exact;
    private Instant drawnChanged = Instant.MIN;
    private Instant drawnReadSince = Instant.MAX;

    FleetCharger(Gen gen, ChargerSettings settings, boolean delta) {
        this.gen = gen;
        this.settings = settings;
        this.delta = delta;
        this.changesPhases = gen.chance(0.8);
        this.phases = settings.wiring().phases();
        newCar();
    }

    private void newCar() {
        carPhases = delta ? 3 : gen.oneOf(1, 2, 3, 3);
        carLeast = gen.oneOf(6, 6, 6, 8, 11);
    }

    /** Lets some time pass. */
    void live(Instant now) {
        double before = amps;
        if (gen.chance(0.01)) {
            connected = !connected;
            newCar();
        }
        requests = connected && (requests ? !gen.chance(0.01) : gen.chance(0.2));
        double most = connected && requests && offered >= carLeast ? offered : 0;
        if (amps > most) {
            amps = gen.chance(0.8) ? most : amps;
        } else if (gen.chance(0.1) && offered > 0) {
            amps = most * gen.oneOf(1.0, 1.0, 1.0, 0.5, 0.0);
        }
        amps = connected ? amps : 0;
        if (amps != before) {
            drawnChanged = now;
            drawnReadSince = Instant.MAX;
        }
    }

    /** Reads the charger, or fails to. */
    ChargerSample read(Instant now) {
        int kind = sample == null ? 100 : gen.between(0, 99);
        exact = kind >= 6;
        if (kind < 3) {
            return sample;
        }
        PhaseAmps drawn = kind < 5 ? ownDrawn().with(gen.oneOf(Phase.values()), Double.NaN) : ownDrawn();
        sample = new ChargerSample(settings.id(), now, connected, requests, drawn, offered,
                kind == 5 ? PhaseSet.NONE : phases, settings.wiring().phases(), changesPhases, 32, 32, 32);
        watch(now, kind >= 6);
        drawnReadSince = kind >= 6 && now.isBefore(drawnReadSince) ? now : drawnReadSince;
        return sample;
    }

    /** @return true when its current has not changed for 5 s, and was read a second ago already */
    boolean isSteady(Instant now) {
        return !drawnChanged.isAfter(now.minusSeconds(5)) && !drawnReadSince.isAfter(now.minusSeconds(1));
    }

    /** Notes which phases a vehicle has kept to for a minute although it was given more. */
    private void watch(Instant now, boolean known) {
        boolean afterSilence = Duration.between(heard, now).compareTo(Duration.ofSeconds(15)) > 0;
        heard = now;
        boolean takes = connected && requests && known && offered > 0 && amps > 1;
        PhaseSet used = takes ? gridUsed() : PhaseSet.NONE;
        keptTo = connected && !afterSilence && used.isWithin(keptTo) ? keptTo : PhaseSet.NONE;
        if (used == PhaseSet.NONE || used != seen || afterSilence) {
            seen = used;
            seenSince = now;
        } else if (used.count() < phases.count()
                && Duration.between(seenSince, now).compareTo(Duration.ofMinutes(1)) >= 0) {
            keptTo = used;
        }
    }

    /** The lines that its vehicle may be taken to load: all that are switched on, until it has kept to fewer. */
    PhaseSet gridLoaded() {
        boolean fewer = !delta && keptTo != PhaseSet.NONE && keptTo.isWithin(gridPhases());
        return fewer ? keptTo : gridPhases();
    }

    private PhaseAmps ownDrawn() {
        PhaseAmps own = PhaseAmps.ZERO;
        PhaseAmps grid = gridDrawn();
        for (Phase phase : Phase.values()) {
            own = own.with(phase, grid.get(settings.wiring().rotation().toGrid(phase)));
        }
        return own;
    }

    /** What it draws from the lines of the grid. */
    PhaseAmps gridDrawn() {
        if (delta) {
            PhasorDelta alone = new PhasorDelta(230);
            alone.charger(gridPhases(), amps, 0);
            return alone.amps();
        }
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : gridUsed().phases()) {
            result = result.with(phase, amps);
        }
        return result;
    }

    /** The vehicle finds the live phases on its pins in their order. */
    private PhaseSet gridUsed() {
        PhaseSet result = PhaseSet.NONE;
        int left = carPhases;
        for (Phase phase : phases.phases()) {
            result = left-- > 0 ? result.with(settings.wiring().rotation().toGrid(phase)) : result;
        }
        return result;
    }

    /** Writes the registers; a change of phases is sometimes refused. */
    void tell(Decision decision, Instant now) {
        if (decision.amps() > offered) {
            raised = now;
        } else if (decision.amps() == 0 && offered > 0
                && (sample.requestsCurrent() || !sample.vehicleConnected())) {
            // What the vehicle ends itself is no pause.
            paused = now;
        }
        if (decision.phases() != PhaseSet.NONE && decision.phases() != phases) {
            phasesWritten = now;
            phases = gen.chance(0.9) ? decision.phases() : phases;
        }
        offered = decision.amps();
    }

    ChargerSample sample() {
        return sample;
    }

    boolean changesPhases() {
        return changesPhases && settings.phases().allowed();
    }

    PhaseSet phases() {
        return phases;
    }

    PhaseSet gridPhases() {
        return settings.wiring().rotation().toGrid(phases);
    }

    int offered() {
        return offered;
    }

    double amps() {
        return amps;
    }
}
