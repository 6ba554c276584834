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
package org.openhab.binding.teltocharge.simulator.internal.charger;

import java.time.Duration;

import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.WideValue;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

/** What the charger measures at its output, and the registers that show it. */
final class Measurements {

    private static final int MAX_UINT16 = 65535;
    /** Registers 39 and 41-44 count kWh x 100. */
    private static final double WATT_HOURS_PER_COUNT = 10;
    private static final double SECONDS_PER_HOUR = 3600;
    /** What a unit that is not new has delivered before. */
    private static final double EARLIER_WATT_HOURS = 1_234_560;
    private static final double IDLE_CELSIUS = 25;
    /** Contacts and conductors at 32 A; heat grows with the square of the current and builds up in ten minutes. */
    private static final double FULL_LOAD_KELVIN = 20;
    private static final double FULL_LOAD_AMPS = 32;
    private static final double WARM_UP_SECONDS = 600;

    private final RegisterImage image;
    private final double tickSeconds;
    private double totalWattHours = EARLIER_WATT_HOURS;
    private double celsius = IDLE_CELSIUS;

    Measurements(RegisterImage image, Duration tick) {
        this.image = image;
        this.tickSeconds = tick.toNanos() / 1e9;
    }

    void update(PhaseAmpsTruth drawn, PhaseVolts volts, Session session) {
        double watts = volts.watts(drawn);
        totalWattHours += watts * tickSeconds / SECONDS_PER_HOUR;
        double target = IDLE_CELSIUS + FULL_LOAD_KELVIN * Math.pow(drawn.max() / FULL_LOAD_AMPS, 2);
        celsius += (target - celsius) * tickSeconds / WARM_UP_SECONDS;
        scaled(ChargerRegister.VOLTAGE_L1, volts.l1());
        scaled(ChargerRegister.VOLTAGE_L2, volts.l2());
        scaled(ChargerRegister.VOLTAGE_L3, volts.l3());
        scaled(ChargerRegister.CURRENT_L1, drawn.l1());
        scaled(ChargerRegister.CURRENT_L2, drawn.l2());
        scaled(ChargerRegister.CURRENT_L3, drawn.l3());
        scaled(ChargerRegister.INTERNAL_TEMPERATURE, celsius);
        scaled(ChargerRegister.ACTIVE_POWER, watts);
        counter(ChargerRegister.SESSION_ENERGY, session.wattHours() / WATT_HOURS_PER_COUNT);
        counter(ChargerRegister.SESSION_DURATION, session.duration().toSeconds());
        image.set(WideValue.TOTAL_ENERGY, (long) (totalWattHours / WATT_HOURS_PER_COUNT));
    }

    private void scaled(ChargerRegister register, double value) {
        image.set(register, (int) Math.round(value * register.divisor()));
    }

    /** Counts whole steps only, and stops at the register's end. */
    private void counter(ChargerRegister register, double value) {
        image.set(register, (int) Math.min(MAX_UINT16, Math.floor(value)));
    }
}
