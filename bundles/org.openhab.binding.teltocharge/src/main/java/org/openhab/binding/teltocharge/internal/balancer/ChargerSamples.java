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
package org.openhab.binding.teltocharge.internal.balancer;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.charger.ChargerState;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;

/**
 * Hands what was read from the bus on to the engine, which knows neither Modbus nor openHAB.
 */
@NonNullByDefault
public final class ChargerSamples {

    private ChargerSamples() {
    }

    /**
     * @return the charger's latest sample; empty before the first one
     */
    public static Optional<ChargerSample> of(ChargerPort charger) {
        return charger.latest().map(snapshot -> sample(charger, snapshot));
    }

    private static ChargerSample sample(ChargerPort charger, ChargerSnapshot snapshot) {
        boolean requestsCurrent = ChargerState.of(snapshot.status()).requestsCurrent() && !charger.pausedByOwner();
        return new ChargerSample(charger.uid().getAsString(), snapshot.readAt(),
                snapshot.status().dlm().value().isVehicleConnected(), requestsCurrent,
                amps(snapshot.readings().amps()), snapshot.control().amps(),
                phases(snapshot.control().phases().value()), phases(snapshot.limits().phasesConnected().value()),
                snapshot.limits().phaseChangePossible(), snapshot.limits().maxAmps(), snapshot.limits().userMaxAmps(),
                snapshot.identity().maxPower().value().amps(), snapshot.session().energyWh());
    }

    /** The part of a reading that load balancing needs. */
    public static MeterSample of(MeterReading reading) {
        return new MeterSample(amps(reading.amps()), reading.value(MeterQuantity.POWER), reading.sourceTime());
    }

    private static PhaseAmps amps(PhaseValues values) {
        return PhaseAmps.of(values.l1(), values.l2(), values.l3());
    }

    private static PhaseSet phases(PhaseSelection phases) {
        return phases.isKnown() ? PhaseSet.valueOf(phases.name()) : PhaseSet.NONE;
    }
}
