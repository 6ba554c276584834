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
package org.openhab.binding.teltocharge.internal.network.measure;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;

/**
 * What a device has measured, while it is not known yet when, or whether we have it already.
 *
 * @param measured the phases that the device measures
 * @param values as in {@link MeterReading}
 * @param stamp the device's own time of the sample, which may be wrong by hours; null when it gives none
 */
@NonNullByDefault
public record Measurement(MeasuredPhases measured, Map<MeterQuantity, Double> values, @Nullable Instant stamp) {

    /** They change too slowly to show that a meter is alive. */
    private static final Set<Measurand> COUNTERS = Set.of(Measurand.ENERGY_IMPORT, Measurand.ENERGY_EXPORT);

    public Measurement {
        values = Map.copyOf(values);
    }

    /** The values that change all the time on a meter that is alive. */
    public Map<MeterQuantity, Double> liveValues() {
        Map<MeterQuantity, Double> live = new EnumMap<>(MeterQuantity.class);
        values.forEach((quantity, value) -> {
            if (!COUNTERS.contains(quantity.measurand())) {
                live.put(quantity, value);
            }
        });
        return live;
    }

    /**
     * @param sourceTime our time when it was measured
     */
    public MeterReading at(Instant sourceTime) {
        return MeterReading.at(sourceTime).deviceTime(stamp).measured(measured).putAll(values).build();
    }
}
