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
package org.openhab.binding.teltocharge.modbus.charger;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;

/**
 * The charger's holding registers 0-44 as the vendor's page "External control RS485" lists them (EVC1; the page
 * "Dynamic Load Balancing EVC2" has the same table). All are read with one function 3 request of {@link #COUNT}
 * registers from 0 and written one by one with function 6. Values wider than a register are in {@link WideValue}.
 */
@NonNullByDefault
public enum ChargerRegister {
    /** Voltage L1: Input voltage on L1. */
    VOLTAGE_L1(0, "Voltage L1", Access.READ_ONLY, Format.INT16, 1, "V", RawRange.of(-32768, 32767)),
    /** Voltage L2: Input voltage on L2. */
    VOLTAGE_L2(1, "Voltage L2", Access.READ_ONLY, Format.INT16, 1, "V", RawRange.of(-32768, 32767)),
    /** Voltage L3: Input voltage on L2. The page says L2; it is L3. */
    VOLTAGE_L3(2, "Voltage L3", Access.READ_ONLY, Format.INT16, 1, "V", RawRange.of(-32768, 32767)),
    /** Current L1: Current on L1. */
    CURRENT_L1(3, "Current L1", Access.READ_ONLY, Format.INT16, 10, "A", RawRange.of(-32768, 32767)),
    /** Current L2: Current on L2. */
    CURRENT_L2(4, "Current L2", Access.READ_ONLY, Format.INT16, 10, "A", RawRange.of(-32768, 32767)),
    /** Current L3: Current on L3. */
    CURRENT_L3(5, "Current L3", Access.READ_ONLY, Format.INT16, 10, "A", RawRange.of(-32768, 32767)),
    /** EVSE status: Evse state in DLM (see "a" below). */
    EVSE_STATUS(6, "EVSE status", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 9)),
    /** EVSE status time 1st word: Evse status time, first word (uint16_t). */
    STATUS_TIME_1(7, "EVSE status time 1st word", Access.READ_ONLY, Format.UINT16, 1, "s", RawRange.of(0, 65535)),
    /** EVSE status time 2nd word: Evse status time, second word (uint16_t) &gt;&gt; 16. */
    STATUS_TIME_2(8, "EVSE status time 2nd word", Access.READ_ONLY, Format.UINT16, 1, "s", RawRange.of(0, 65535)),
    /** EVSE ID: Teltocharge ID. */
    EVSE_ID(9, "EVSE ID", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(21571, 21571)),
    /** EVSE 3ph config: 0 - not possible, 1 - possible. */
    THREE_PHASE_CONFIG(10, "EVSE 3ph config", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 1)),
    /** Phase change: 0 - not possible, 1 - possible. */
    PHASE_CHANGE(11, "Phase change", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 1)),
    /** Amp limit: Max amps the EVSE can supply. */
    AMP_LIMIT(12, "Amp limit", Access.READ_ONLY, Format.UINT16, 1, "A", RawRange.zeroOr(6, 32)),
    /** Phase connected: 0 - L1, 1 - L2, 2 - L3, 3 - L1/L2, 4 - L1/L3, 5 - L2/L3, 6 - 3ph 7 - none. The page lists 0-6 and then names 7. */
    PHASE_CONNECTED(13, "Phase connected", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 6)),
    /** Phase to use: Sets which phase to use for slave, 0 - L1, 1 - L2, 2 - L3, 3 - L1/L2, 4 - L1/L3, 5 - L2/L3, 6 - 3ph, 7 - none. */
    PHASE_TO_USE(14, "Phase to use", Access.READ_WRITE, Format.UINT16, 1, "", RawRange.of(0, 7)),
    /** Amps to use: Sets the maximum value of amps the EVSE can supply currently. Setting to 0 amps stops charging. */
    AMPS_TO_USE(15, "Amps to use", Access.READ_WRITE, Format.UINT16, 1, "A", RawRange.zeroOr(6, 32)),
    /** Start/Stop charging session: Do not intervene with current session (0), stop session (1) or start session if stopped (2). */
    SESSION_COMMAND(16, "Start/Stop charging session", Access.MOMENTARY, Format.UINT16, 1, "", RawRange.of(0, 2)),
    /** Request authorize: Request authorization. */
    REQUEST_AUTHORIZE(17, "Request authorize", Access.MOMENTARY, Format.UINT16, 1, "", RawRange.of(0, 1)),
    /** Lock/unlock socket: 0 - auto lock, 1 - always lock, 2 - force unlock in auto mode (resets on state A). */
    LOCK_MODE(18, "Lock/unlock socket", Access.READ_WRITE, Format.UINT16, 1, "", RawRange.of(0, 2)),
    /** Communication timeout: Defines communication watchdog (0 - no req for periodic comm). */
    COMMUNICATION_TIMEOUT(19, "Communication timeout", Access.READ_WRITE, Format.UINT16, 1, "s", RawRange.of(0, 600)),
    /** Failsafe current: Defines max allowed current on comm timeout. */
    FAILSAFE_CURRENT(20, "Failsafe current", Access.READ_WRITE, Format.UINT16, 1, "A", RawRange.zeroOr(6, 32)),
    /** Request reboot: Request reboot. */
    REQUEST_REBOOT(21, "Request reboot", Access.MOMENTARY, Format.UINT16, 1, "", RawRange.of(0, 1)),
    /** Require authorization: Defines requirement for authorization. */
    REQUIRE_AUTHORIZATION(22, "Require authorization", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 1)),
    /** Product code: Product code EVCxxxx. */
    PRODUCT_CODE(23, "Product code", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 9999)),
    /** Serial number 1st word: Serial number, first word (uint16_t). The page gives a unit and a default that make no sense. */
    SERIAL_NUMBER_1(24, "Serial number 1st word", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 65535)),
    /** Serial number 2nd word: Serial number, second word (uint16_t) &gt;&gt; 16. The page gives a unit that makes no sense. */
    SERIAL_NUMBER_2(25, "Serial number 2nd word", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 65535)),
    /** FW version: FW version. */
    FIRMWARE_VERSION(26, "FW version", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(11200, 29999)),
    /** Charge point state: Defines charge point state (see b below). */
    CHARGE_POINT_STATE(27, "Charge point state", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 9)),
    /** Max power from grid: Defines max power from grid. The page gives no unit; 6-1000 are amps. */
    MAX_POWER_FROM_GRID(28, "Max power from grid", Access.READ_ONLY, Format.UINT16, 1, "A", RawRange.of(6, 1000)),
    /** User settable max current: Defines max settable current by user. The page gives no unit; 6-32 are amps. */
    USER_MAX_CURRENT(29, "User settable max current", Access.READ_ONLY, Format.UINT16, 1, "A", RawRange.of(6, 32)),
    /** Lock status: 0 - unlocked, 1 - locked. */
    LOCK_STATUS(30, "Lock status", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 1)),
    /** Internal temperature: Device's temperature. */
    INTERNAL_TEMPERATURE(31, "Internal temperature", Access.READ_ONLY, Format.INT16, 10, "°C", RawRange.of(-400, 1250)),
    /** OCPP connected: 0 - off, 1 - on. */
    OCPP_CONNECTED(32, "OCPP connected", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 1)),
    /** IEC state: IEC state (see "c" below). */
    IEC_STATE(33, "IEC state", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 8)),
    /** Warning code: Warning code with bit positions (see "d" below). */
    WARNING_CODE(34, "Warning code", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 65535)),
    /** Error code: Error code with bit positions (see "e" below). */
    ERROR_CODE(35, "Error code", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 65535)),
    /** Current limit cause: Cause of current limit (see "f" below). The page says 0-8 and names 0-7. */
    CURRENT_LIMIT_CAUSE(36, "Current limit cause", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 8)),
    /** Max supported power: 0 - 7.4 kW (1ph 32 A), 1 - 11 kW (3ph 16 A), 2 - 22 kW (3ph 32 A). */
    MAX_SUPPORTED_POWER(37, "Max supported power", Access.READ_ONLY, Format.UINT16, 1, "", RawRange.of(0, 2)),
    /** Instant active power: Instant power. */
    ACTIVE_POWER(38, "Instant active power", Access.READ_ONLY, Format.UINT16, 1, "W", RawRange.of(0, 65535)),
    /** Energy delivered: Total supplied active power per session. */
    SESSION_ENERGY(39, "Energy delivered", Access.READ_ONLY, Format.UINT16, 100, "kWh", RawRange.of(0, 65535)),
    /** Session duration: Session duration. */
    SESSION_DURATION(40, "Session duration", Access.READ_ONLY, Format.UINT16, 1, "s", RawRange.of(0, 65535)),
    /** Total kWh supplied 1st word: Total supplied active power in a lifetime (uint16_t). */
    TOTAL_ENERGY_1(41, "Total kWh supplied 1st word", Access.READ_ONLY, Format.UINT16, 100, "kWh",
            RawRange.of(0, 65535)),
    /** Total kWh supplied 2nd word: Total supplied active power in a lifetime (uint16_t) &gt;&gt; 16. */
    TOTAL_ENERGY_2(42, "Total kWh supplied 2nd word", Access.READ_ONLY, Format.UINT16, 100, "kWh",
            RawRange.of(0, 65535)),
    /** Total kWh supplied 3rd word: Total supplied active power in a lifetime (uint16_t) &gt;&gt; 32. */
    TOTAL_ENERGY_3(43, "Total kWh supplied 3rd word", Access.READ_ONLY, Format.UINT16, 100, "kWh",
            RawRange.of(0, 65535)),
    /** Total kWh supplied 4th word: Total supplied active power in a lifetime (uint16_t) &gt;&gt; 48. */
    TOTAL_ENERGY_4(44, "Total kWh supplied 4th word", Access.READ_ONLY, Format.UINT16, 100, "kWh",
            RawRange.of(0, 65535));

    /** Number of registers, without a gap from 0. */
    public static final int COUNT = 45;

    /** What a primary may do with a register. */
    public enum Access {
        READ_ONLY, READ_WRITE,
        /** A command: written, carried out, and then no longer there to be read back. */
        MOMENTARY
    }

    /** How the 16 bits are meant. */
    public enum Format {
        INT16, UINT16
    }

    private final int address;
    private final String vendorName;
    private final Access access;
    private final Format format;
    private final int divisor;
    private final String unit;
    private final RawRange range;

    ChargerRegister(int address, String vendorName, Access access, Format format, int divisor, String unit,
            RawRange range) {
        this.address = address;
        this.vendorName = vendorName;
        this.access = access;
        this.format = format;
        this.divisor = divisor;
        this.unit = unit;
        this.range = range;
    }

    public static Optional<ChargerRegister> at(int address) {
        return Arrays.stream(values()).filter(register -> register.address == address).findFirst();
    }

    public int address() {
        return address;
    }

    /**
     * @return the name on the vendor's page
     */
    public String vendorName() {
        return vendorName;
    }

    public Access access() {
        return access;
    }

    public boolean isWritable() {
        return access != Access.READ_ONLY;
    }

    public Format format() {
        return format;
    }

    /**
     * @return value = raw / divisor, in {@link #unit()}
     */
    public int divisor() {
        return divisor;
    }

    /**
     * @return unit of the divided value, empty when it has none
     */
    public String unit() {
        return unit;
    }

    /**
     * @return the vendor's range; what a charger answers may lie outside, what is written to it may not
     */
    public RawRange range() {
        return range;
    }

    /**
     * @return the register's raw number with its sign
     */
    public int raw(RegisterBlock block) {
        return format == Format.INT16 ? block.int16(address) : block.uint16(address);
    }

    /**
     * @return the register's number in {@link #unit()}
     */
    public double value(RegisterBlock block) {
        return (double) raw(block) / divisor;
    }
}
