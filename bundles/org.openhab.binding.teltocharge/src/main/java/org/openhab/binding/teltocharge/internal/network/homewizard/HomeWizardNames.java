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
package org.openhab.binding.teltocharge.internal.network.homewizard;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How the fields of a measurement are named in a version of the interface. Source: HomeWizard API documentation, Recent
 * Measurement, versions 1 and 2.
 */
@NonNullByDefault
public enum HomeWizardNames {
    V1("active_", "total_power_import", "total_power_export", "smr_version"), //
    V2("", "energy_import", "energy_export", "protocol_version");

    private final String prefix;
    private final String importKwh;
    private final String exportKwh;
    private final String dsmrVersion;

    HomeWizardNames(String prefix, String importKwh, String exportKwh, String dsmrVersion) {
        this.prefix = prefix;
        this.importKwh = importKwh;
        this.exportKwh = exportKwh;
        this.dsmrVersion = dsmrVersion;
    }

    String amps() {
        return prefix + "current_a";
    }

    String amps(int phase) {
        return prefix + "current_l" + phase + "_a";
    }

    String volts() {
        return prefix + "voltage_v";
    }

    String volts(int phase) {
        return prefix + "voltage_l" + phase + "_v";
    }

    String watts() {
        return prefix + "power_w";
    }

    String watts(int phase) {
        return prefix + "power_l" + phase + "_w";
    }

    String vars() {
        return prefix + "reactive_power_var";
    }

    String vars(int phase) {
        return prefix + "reactive_power_l" + phase + "_var";
    }

    String powerFactor() {
        return prefix + "power_factor";
    }

    String powerFactor(int phase) {
        return prefix + "power_factor_l" + phase;
    }

    String hertz() {
        return prefix + "frequency_hz";
    }

    /** Without {@code _kwh}, since the tariff comes in between. */
    String importKwh() {
        return importKwh;
    }

    /** Without {@code _kwh}, since the tariff comes in between. */
    String exportKwh() {
        return exportKwh;
    }

    String dsmrVersion() {
        return dsmrVersion;
    }

    /** Only the second version has it. */
    String timestamp() {
        return "timestamp";
    }
}
