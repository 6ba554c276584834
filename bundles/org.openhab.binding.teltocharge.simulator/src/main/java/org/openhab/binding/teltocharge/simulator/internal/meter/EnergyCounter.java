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
package org.openhab.binding.teltocharge.simulator.internal.meter;

/** Counts imported and exported energy apart, as a two-way meter does. */
final class EnergyCounter {

    private static final double SECONDS_PER_HOUR = 3600;
    private static final double WATTS_PER_KILOWATT = 1000;

    private double importKwh;
    private double exportKwh;

    void add(double watts, double seconds) {
        double kwh = watts * seconds / SECONDS_PER_HOUR / WATTS_PER_KILOWATT;
        if (kwh > 0) {
            importKwh += kwh;
        } else {
            exportKwh -= kwh;
        }
    }

    double importKwh() {
        return importKwh;
    }

    double exportKwh() {
        return exportKwh;
    }

    double totalKwh() {
        return importKwh + exportKwh;
    }
}
