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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;

/**
 * One charger as the rules see it. All phases are the grid's.
 *
 * @param settings the owner's settings
 * @param wish what the owner wants for the time being
 * @param sample what it said last
 * @param memory what is remembered of it
 * @param circuitIndex place of its circuit in {@link Situation#circuits()}
 * @param given the phases that the charger gives to its vehicle, as far as is known
 * @param phases those of them on which its current counts
 */
@NonNullByDefault
public record ChargerView(ChargerSettings settings, ChargerWish wish, ChargerSample sample, ChargerMemory memory,
        int circuitIndex, PhaseSet given, PhaseSet phases) {

    /** After this time without a sample nobody knows what the charger draws: the default of the meter's staleness. */
    public static final Duration SILENT_AFTER = Duration.ofSeconds(15);

    /** Less is taken for the charger's own supply and for noise. */
    public static final double SIGNIFICANT_AMPS = 1.0;

    /** The class of a vehicle whose departure is near: before all others. */
    public static final int DUE_PRIORITY = 0;

    private static final int HIGHEST_PRIORITY = 1;
    private static final int LOWEST_PRIORITY = 9;

    /** @param sample with grid phases: see {@link ChargerSample#onGrid} */
    public static ChargerView of(ChargerSettings settings, ChargerWish wish, ChargerSample sample,
            ChargerMemory memory, int circuitIndex) {
        PhaseSet given = phasesOf(sample, memory.phases(), settings.wiring().gridPhases());
        return new ChargerView(settings, wish, sample, memory, circuitIndex, given, given);
    }

    public ChargerView withMemory(ChargerMemory value) {
        return new ChargerView(settings, wish, sample, value, circuitIndex, given, phases);
    }

    /** @return this as if it used these phases */
    public ChargerView withPhases(PhaseSet value) {
        return new ChargerView(settings, wish, sample, memory, circuitIndex, value, value);
    }

    /**
     * @return this with no more phases than its vehicle has kept to for long enough, although it was given more, and those
     *         on which something flows or nobody knows what does. All of them while they change, and while nothing is
     *         heard of the charger.
     */
    public ChargerView onVehiclePhases(Instant now) {
        PhaseSet kept = memory.vehicle().phases().only();
        boolean sure = kept != PhaseSet.NONE && kept.isWithin(given) && sample.vehicleConnected()
                && !memory.phases().isSwitching() && now.isBefore(silentFrom());
        if (!sure) {
            return this;
        }
        for (Phase phase : Phase.ALL) {
            // Written so that a missing current counts as well.
            boolean free = sample.drawn().get(phase) <= SIGNIFICANT_AMPS;
            kept = given.uses(phase) && !free ? kept.with(phase) : kept;
        }
        return new ChargerView(settings, wish, sample, memory, circuitIndex, given, kept);
    }

    public String id() {
        return settings.id();
    }

    /** @return the least current in amps that is offered at all: what the owner says, or more where the vehicle needs it */
    public int least() {
        int owners = settings.minAmps();
        return sample.vehicleConnected() ? Math.max(owners, vehicle().minimums().get(given.count())) : owners;
    }

    /** @return what is known of the vehicle; the owner's word wins over what was learned */
    public VehicleProfile vehicle() {
        return settings.vehicle().known().or(memory.vehicle().profile());
    }

    /** @return the charger's own phases that it is told to use (register 14); {@code NONE} while nobody knows */
    public PhaseSet toldPhases() {
        return settings.wiring().rotation().toOwn(memory.phases().told());
    }

    /** @return the grid phases that the owner wants it to use; {@code NONE} leaves the choice to the balancer */
    public PhaseSet wishedPhases() {
        PhaseSet own = wish.phases();
        return own == null ? PhaseSet.NONE : settings.wiring().rotation().toGrid(own).and(home());
    }

    /** @return all grid phases that the charger is wired to, as far as is known */
    public PhaseSet home() {
        return home(sample, settings.wiring().gridPhases());
    }

    /**
     * @return on how many phases its vehicle draws, 0 while unknown. Another vehicle may have come since the last session:
     *         only the owner's word outlives it.
     */
    public int vehiclePhases() {
        int owners = settings.vehicle().known().phases();
        return owners == 0 ? memory.vehicle().phases().session() : owners;
    }

    /**
     * @return the phases that its vehicle loads: all that the charger uses, unless the vehicle is known for fewer. Then
     *         those on which it draws, or while it does not, the first of the charger's own, because that is where its pins
     *         are (IEC 62196-2).
     */
    public PhaseSet loaded() {
        int count = vehiclePhases();
        if (count == 0 || count >= phases.count()) {
            return phases;
        }
        PhaseSet drawn = PhaseSet.NONE;
        PhaseSet first = PhaseSet.NONE;
        for (Phase own : Phase.ALL) {
            Phase phase = settings.wiring().rotation().toGrid(own);
            drawn = phases.uses(phase) && sample.drawn().get(phase) > SIGNIFICANT_AMPS ? drawn.with(phase) : drawn;
            first = phases.uses(phase) && first.count() < count ? first.with(phase) : first;
        }
        return drawn.count() == count ? drawn : first;
    }

    /** @return what was offered last, in amps */
    public int last() {
        return memory.amps();
    }

    /** @return class of priority, 0 to 9: the lower is served first, 0 is for a vehicle whose departure is near */
    public int priority() {
        Integer wished = wish.priority();
        int priority = wished == null
                ? settings.priority()
                : Math.max(HIGHEST_PRIORITY, Math.min(LOWEST_PRIORITY, wished));
        return isDue() ? DUE_PRIORITY : priority;
    }

    /** @return true when its departure is so near that only what protects the circuits may hold it back */
    public boolean isDue() {
        return memory.rules().isDue(wish);
    }

    /** @return how it uses the solar surplus */
    public SolarMode solarMode() {
        SolarMode wished = wish.solarMode();
        return wished == null ? settings.solar().mode() : wished;
    }

    /** @return what it may take from the grid beside the surplus in watts, with {@link SolarMode#HYBRID} */
    public double allowanceWatts() {
        Double wished = wish.allowanceWatts();
        return wished == null ? settings.solar().allowanceWatts() : wished;
    }

    /** @return how old the charger's sample is; never negative */
    public Duration silence(Instant now) {
        Duration age = Duration.between(sample.time(), now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    public boolean isSilent(Moment moment) {
        return moment.reached(silentFrom());
    }

    /** @return from when on nobody knows what the charger draws, if it says nothing more */
    public Instant silentFrom() {
        return sample.time().plus(SILENT_AFTER).plusNanos(1);
    }

    /** @return the amps, or 0 when they are less than the charger can offer */
    public int orPause(int amps) {
        return amps < least() ? 0 : amps;
    }

    /**
     * Phases that are switched on and wired; when that is unknown or contradicts itself, all that the owner says are
     * connected. While they change, the old ones, the new ones and those that are read back count. Where current really
     * flows it counts, whatever the registers say.
     */
    private static PhaseSet phasesOf(ChargerSample sample, PhaseMemory memory, PhaseSet connected) {
        PhaseSet wired = home(sample, connected);
        PhaseSet used = orElse(sample.activePhases() == PhaseSet.NONE ? wired : sample.activePhases().and(wired),
                connected);
        used = memory.isSwitching() ? used.or(memory.possible()) : used;
        for (Phase phase : Phase.values()) {
            if (sample.drawn().get(phase) > SIGNIFICANT_AMPS) {
                used = used.with(phase);
            }
        }
        return used;
    }

    private static PhaseSet home(ChargerSample sample, PhaseSet connected) {
        return orElse(sample.wiredPhases().and(connected), connected);
    }

    private static PhaseSet orElse(PhaseSet phases, PhaseSet otherwise) {
        return phases == PhaseSet.NONE ? otherwise : phases;
    }
}
