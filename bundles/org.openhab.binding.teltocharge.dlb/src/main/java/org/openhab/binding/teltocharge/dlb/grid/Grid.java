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
package org.openhab.binding.teltocharge.dlb.grid;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.SiteSettings;

/**
 * The arithmetic of a grid: from what chargers are offered or draw to the currents on the lines. A load is kept as
 * {@link #LOADS} numbers that can be added, in an array that holds many loads; what they mean is the grid's own affair.
 * Stateless.
 */
@NonNullByDefault
public abstract class Grid {

    /** How many numbers make a load. */
    public static final int LOADS = 4;

    /** Volts across a phase. */
    final double voltage;
    private final PhaseSet lines;

    Grid(double voltage, PhaseSet lines) {
        this.voltage = voltage;
        this.lines = lines;
    }

    public static Grid of(SiteSettings site) {
        return switch (site.grid()) {
            case STAR -> new StarGrid(site.voltage(), PhaseSet.THREE_PHASE);
            case SINGLE_PHASE -> new StarGrid(site.voltage(), PhaseSet.L1);
            case DELTA -> new DeltaGrid(site.voltage());
        };
    }

    /** @return the lines that there are beside a neutral */
    public final PhaseSet lines() {
        return lines;
    }

    /**
     * @param phases what a charger says that it uses
     * @param connected what the owner says that is connected
     * @return the phases that its current counts on in this grid
     */
    public abstract PhaseSet usable(PhaseSet phases, PhaseSet connected);

    /** @return true when what a load draws from a phase flows in that phase only */
    public abstract boolean hasNeutral();

    /** @return amps on a line for each ampere offered on these phases */
    public abstract double lineFactor(PhaseSet phases);

    /** @return watts for each ampere offered on these phases */
    public abstract double wattsPerAmp(PhaseSet phases);

    /**
     * Adds what a charger is offered.
     *
     * @param loads many loads
     * @param at where the load begins
     * @param amps may be negative to take away what was added
     */
    public abstract void add(double[] loads, int at, PhaseSet phases, double amps);

    /**
     * Adds what a charger draws.
     *
     * @param drawn amps on each of its three lines; not negative
     */
    public abstract void addDrawn(double[] loads, int at, double[] drawn);

    /**
     * Adds what a charger may draw before it has followed: the more of what it is offered and what it draws, on each
     * line.
     *
     * @param sign 1 adds, -1 takes away
     * @param unknown amps on a line whose current is missing
     */
    public abstract void addOccupied(double[] loads, int at, PhaseSet phases, int sign, double offered,
            PhaseAmps drawn, double unknown);

    /** @return amps that flow in a line when chargers draw what was added; never too few */
    public abstract double line(double[] loads, int at, Phase line);

    /** @return amps that flow in a line if so much more were offered on these phases; never too few */
    public abstract double lineWith(double[] loads, int at, Phase line, PhaseSet phases, double amps);

    /** @return amps that flow in a line when chargers draw what was added; never too many */
    public double leastLine(double[] loads, int at, Phase line) {
        return line(loads, at, line);
    }

    /** @return watts of the load */
    public abstract double watts(double[] loads, int at);

    /** @return watts for currents on the lines, import positive; {@code NaN} when one is missing */
    public abstract double watts(PhaseAmps amps);

    /**
     * @param measured amps on a line, import positive
     * @param chargers what chargers draw from it, not too many
     * @return what everything else draws from it; never too few
     */
    public double background(double measured, double chargers) {
        return measured - chargers;
    }

    /**
     * The inverse of {@link #background}.
     *
     * @param measured amps on a line, import positive
     * @param background what everything else draws from it, reckoned from that measurement
     * @return what chargers draw from it
     */
    public double chargers(double measured, double background) {
        return measured - background;
    }
}
