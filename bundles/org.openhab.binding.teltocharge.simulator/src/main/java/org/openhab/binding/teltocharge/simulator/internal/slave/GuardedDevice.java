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
package org.openhab.binding.teltocharge.simulator.internal.slave;

/** Lets one request at a time reach a device that shares its state with others under the same lock. */
public final class GuardedDevice implements RegisterDevice {

    private final RegisterDevice device;
    private final Object lock;

    public GuardedDevice(RegisterDevice device, Object lock) {
        this.device = device;
        this.lock = lock;
    }

    @Override
    public boolean answers() {
        synchronized (lock) {
            return device.answers();
        }
    }

    @Override
    public int[] readHolding(int start, int count) throws ModbusFault {
        synchronized (lock) {
            return device.readHolding(start, count);
        }
    }

    @Override
    public int[] readInput(int start, int count) throws ModbusFault {
        synchronized (lock) {
            return device.readInput(start, count);
        }
    }

    @Override
    public void write(int start, int[] values) throws ModbusFault {
        synchronized (lock) {
            device.write(start, values);
        }
    }
}
