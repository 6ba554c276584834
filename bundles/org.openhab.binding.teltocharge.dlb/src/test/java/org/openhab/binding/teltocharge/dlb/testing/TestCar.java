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
package org.openhab.binding.teltocharge.dlb.testing;

import org.openhab.binding.teltocharge.dlb.VehicleMinimums;

/**
 * A vehicle in a test.
 *
 * @param phases number of phases of its on-board charger
 * @param minimums the least offers at which it charges; 0 for 6 A
 * @param most the most it draws per phase in amps
 * @param ampsPerSecond how fast its current changes
 * @param sleepsAfterPause it never draws again once it was paused
 * @param diesAfterSwitch it never draws again once its phases were changed
 */
public record TestCar(int phases, VehicleMinimums minimums, int most, double ampsPerSecond, boolean sleepsAfterPause,
        boolean diesAfterSwitch) {

    /** Three phases of 16 A that follow within 5 s (IEC 61851-1). */
    public static final TestCar USUAL = new TestCar(3, VehicleMinimums.UNKNOWN, 16, 6, false, false);

    public TestCar withPhases(int value) {
        return new TestCar(value, minimums, most, ampsPerSecond, sleepsAfterPause, diesAfterSwitch);
    }

    public TestCar withMinimums(VehicleMinimums value) {
        return new TestCar(phases, value, most, ampsPerSecond, sleepsAfterPause, diesAfterSwitch);
    }

    public TestCar withMost(int value) {
        return new TestCar(phases, minimums, value, ampsPerSecond, sleepsAfterPause, diesAfterSwitch);
    }

    public TestCar withAmpsPerSecond(double value) {
        return new TestCar(phases, minimums, most, value, sleepsAfterPause, diesAfterSwitch);
    }

    public TestCar sleeping() {
        return new TestCar(phases, minimums, most, ampsPerSecond, true, diesAfterSwitch);
    }

    public TestCar dying() {
        return new TestCar(phases, minimums, most, ampsPerSecond, sleepsAfterPause, true);
    }
}
