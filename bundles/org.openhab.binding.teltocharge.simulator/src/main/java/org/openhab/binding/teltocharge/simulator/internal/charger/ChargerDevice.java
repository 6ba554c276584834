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

import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.simulator.internal.slave.ExceptionCode;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusFault;
import org.openhab.binding.teltocharge.simulator.internal.slave.RegisterDevice;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

/** The charger on the bus: holding registers 0 to 44 by functions 3, 6 and 16. */
public final class ChargerDevice implements RegisterDevice {

    private final ChargerModel model;
    private final WriteRules writeRules;

    public ChargerDevice(ChargerModel model, VirtualChargerSettings settings) {
        this.model = model;
        this.writeRules = new WriteRules(settings.phaseChangePossible());
    }

    @Override
    public boolean answers() {
        return !model.rebooting();
    }

    @Override
    public int[] readHolding(int start, int count) throws ModbusFault {
        if (start + count > ChargerRegister.COUNT) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_ADDRESS, "Start " + start + ", count " + count);
        }
        model.contact();
        return model.image().read(start, count);
    }

    @Override
    public void write(int start, int[] values) throws ModbusFault {
        ChargerRegister[] registers = new ChargerRegister[values.length];
        for (int i = 0; i < values.length; i++) {
            registers[i] = register(start + i);
            writeRules.check(registers[i], model.image().get(registers[i]), values[i]);
        }
        model.contact();
        for (int i = 0; i < values.length; i++) {
            model.write(registers[i], values[i]);
        }
    }

    private static ChargerRegister register(int address) throws ModbusFault {
        return ChargerRegister.at(address)
                .orElseThrow(() -> new ModbusFault(ExceptionCode.ILLEGAL_DATA_ADDRESS, "Address " + address));
    }
}
