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
package org.openhab.binding.teltocharge.modbus.meter;

import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.CURRENT_L1;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.CURRENT_L2;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.CURRENT_L3;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.ENERGY_EXPORT;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.ENERGY_IMPORT;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.FREQUENCY;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.POWER_L1;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.POWER_L2;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.POWER_L3;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.VOLTAGE_L1;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.VOLTAGE_L2;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.VOLTAGE_L3;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * The meters that are known.
 */
@NonNullByDefault
public final class MeterProfiles {
    /**
     * Eastron SDM630 (V1, V2, M, MCT), also SDM530 and SDM54. Source: Eastron "SDM630 Modbus protocol" V1.7, V1.8 and
     * V2.0: input registers, floats with the high word first, even start and count, at most 60 registers in a request
     * (80 from V1.8), at least 60 ms of silence before the next one; 100 ms is what installations wait for that share
     * the line with others. From the first voltage to the last energy it is 76
     * registers, so two requests are the fewest that every version allows.
     */
    public static final MeterProfile SDM630 = new MeterProfile("sdm630", "Eastron SDM630", WordOrder.HIGH_WORD_FIRST,
            false, new MeterBlock(RegisterKind.INPUT, 0, 18, floats(0, 1, VOLTAGE_L1, VOLTAGE_L2, VOLTAGE_L3,
                    CURRENT_L1, CURRENT_L2, CURRENT_L3, POWER_L1, POWER_L2, POWER_L3)),
            sdm630Slow(), Duration.ofSeconds(30), Duration.ofMillis(100));

    private static final List<MeterProfile> ALL = List.of(SDM630);

    private MeterProfiles() {
    }

    public static List<MeterProfile> all() {
        return ALL;
    }

    public static Optional<MeterProfile> byId(String id) {
        return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    private static MeterBlock sdm630Slow() {
        double whPerKwh = 1000;
        List<MeterRegister> registers = new ArrayList<>(floats(70, 1, FREQUENCY));
        registers.addAll(floats(72, whPerKwh, ENERGY_IMPORT, ENERGY_EXPORT));
        return new MeterBlock(RegisterKind.INPUT, 70, 6, registers);
    }

    private static List<MeterRegister> floats(int start, double scale, MeterQuantity... quantities) {
        List<MeterRegister> registers = new ArrayList<>();
        int address = start;
        for (MeterQuantity quantity : quantities) {
            registers.add(new MeterRegister(quantity, address, MeterValueType.FLOAT32, scale));
            address += MeterValueType.FLOAT32.words();
        }
        return registers;
    }
}
