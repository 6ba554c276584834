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
package org.openhab.binding.teltocharge.internal.item;

import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.library.unit.Units;

/**
 * Makes a meter's reading of what items hold.
 */
@NonNullByDefault
public final class ItemReadings {

    private final ItemMeterSettings settings;
    private final ZeroOffsets offsets;

    public ItemReadings(ItemMeterSettings settings, ZeroOffsets offsets) {
        this.settings = settings;
        this.offsets = offsets;
    }

    /**
     * @param states what the items hold, by name; those that are only shown may be missing
     * @param sourceTime when the oldest of them was updated
     * @return the reading; a phase without items is missing (NaN)
     * @throws ItemException if an item holds what it cannot be
     */
    public MeterReading read(Map<String, ItemState> states, Instant sourceTime) throws ItemException {
        double[] amps = new double[3];
        double[] volts = new double[3];
        double[] watts = new double[3];
        for (int phase = 0; phase < amps.length; phase++) {
            PhaseItems items = settings.phases().get(phase);
            boolean reversed = settings.reversed().contains(ItemMeterSettings.PHASES.get(phase));
            volts[phase] = volts(items, states);
            watts[phase] = reversed ? -watts(items, states) : watts(items, states);
            double measured = offsets.correct(phase, clampedAmps(items, states));
            amps[phase] = PhaseMath.signedAmps(reversed ? -measured : measured, watts[phase],
                    Double.isNaN(volts[phase]) ? settings.nominalVolts() : volts[phase], settings.wholeAmps());
        }
        return MeterReading.at(sourceTime).measured(settings.measured()).put(Measurand.CURRENT, phases(amps))
                .put(Measurand.VOLTAGE, phases(volts)).put(Measurand.POWER, phases(watts)).build();
    }

    /** The currents on the primary side as they are measured, without a correction and without direction. */
    public PhaseValues uncorrectedAmps(Map<String, ItemState> states) throws ItemException {
        double[] amps = new double[3];
        for (int phase = 0; phase < amps.length; phase++) {
            amps[phase] = Math.abs(clampedAmps(settings.phases().get(phase), states));
        }
        return phases(amps);
    }

    private double clampedAmps(PhaseItems items, Map<String, ItemState> states) throws ItemException {
        ItemState state = states.get(items.current());
        return state == null ? Double.NaN : ItemNumbers.in(state, Units.AMPERE) * settings.clampRatio();
    }

    private static double watts(PhaseItems items, Map<String, ItemState> states) throws ItemException {
        ItemState net = states.get(items.power());
        if (net != null) {
            return ItemNumbers.in(net, Units.WATT);
        }
        ItemState imported = states.get(items.imported());
        ItemState exported = states.get(items.exported());
        if (imported == null) {
            return Double.NaN;
        }
        return size(imported) - (exported == null ? 0 : size(exported));
    }

    private static double size(ItemState item) throws ItemException {
        double watts = ItemNumbers.in(item, Units.WATT);
        if (watts < 0) {
            throw new ItemException(StatusText.of("offline.conf-error.item-negative", item.name(), item.state()));
        }
        return watts;
    }

    private double volts(PhaseItems items, Map<String, ItemState> states) throws ItemException {
        ItemState state = states.get(items.voltage());
        if (state == null) {
            return Double.NaN;
        }
        double volts = ItemNumbers.in(state, Units.VOLT);
        if (ItemMeterSettings.isVoltage(volts)) {
            return volts;
        }
        if (items.calculatesWithVoltage(settings.wholeAmps())) {
            throw new ItemException(StatusText.of("offline.comm-error.item-voltage", state.name(), state.state()));
        }
        return Double.NaN;
    }

    private static PhaseValues phases(double[] values) {
        return new PhaseValues(values[0], values[1], values[2]);
    }
}
