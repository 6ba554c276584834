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
package org.openhab.binding.teltocharge.internal.meter;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.channel.MeterStates;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.State;

/**
 * What every meter thing does with its readings, wherever they come from: hands them to the load balancers and makes
 * channel states of them. May be used from any thread.
 */
@NonNullByDefault
public final class MeterFeed implements MeterPort {

    private final Thing thing;
    private final TeltoChargeHub hub;
    private final InstantSource clock;
    private final Duration period;
    private volatile @Nullable MeterReading latest;
    private volatile @Nullable MeasuredPhases measured;

    /**
     * @param period time between two readings
     */
    public MeterFeed(Thing thing, TeltoChargeHub hub, InstantSource clock, Duration period) {
        this.thing = thing;
        this.hub = hub;
        this.clock = clock;
        this.period = period;
    }

    /** Shows the meter to the load balancers. */
    public void open() {
        hub.add(this);
    }

    /** Takes the meter away from the load balancers. */
    public void close() {
        hub.remove(this);
    }

    /**
     * Hands a reading to the load balancers, which use it once, by its source time.
     *
     * @return the states of all channels, by channel id
     */
    public Map<String, State> publish(MeterReading reading) {
        latest = reading;
        measure(reading.measured());
        hub.meterRead(this);
        return MeterStates.of(reading, clock.instant());
    }

    /** Tells the load balancers which phases the meter measures, as soon as that is known. */
    public void measure(MeasuredPhases phases) {
        if (!phases.equals(measured)) {
            measured = phases;
            hub.meterChanged();
        }
    }

    /**
     * @return the state of the channel that tells the age of the latest reading, by channel id; empty before the first
     */
    public Map<String, State> age() {
        MeterReading reading = latest;
        return reading == null ? Map.of() : MeterStates.age(reading, clock.instant());
    }

    @Override
    public ThingUID uid() {
        return thing.getUID();
    }

    @Override
    public String label() {
        String label = thing.getLabel();
        return label == null ? uid().getId() : label;
    }

    @Override
    public Duration period() {
        return period;
    }

    @Override
    public Optional<MeterReading> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public Optional<MeasuredPhases> measured() {
        return Optional.ofNullable(measured);
    }
}
