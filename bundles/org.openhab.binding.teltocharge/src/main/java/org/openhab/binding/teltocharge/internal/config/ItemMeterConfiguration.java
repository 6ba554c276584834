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
package org.openhab.binding.teltocharge.internal.config;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Configuration of the thing {@code item-meter}; the framework fills the fields by name. Names of items are empty where
 * there is none.
 */
@NonNullByDefault
public class ItemMeterConfiguration {

    public String currentL1 = "";
    public String powerL1 = "";
    public String importL1 = "";
    public String exportL1 = "";
    public String voltageL1 = "";

    public String currentL2 = "";
    public String powerL2 = "";
    public String importL2 = "";
    public String exportL2 = "";
    public String voltageL2 = "";

    public String currentL3 = "";
    public String powerL3 = "";
    public String importL3 = "";
    public String exportL3 = "";
    public String voltageL3 = "";

    /** V from a phase to neutral, where no item measures it. */
    public double nominalVoltage = 230;
    /** Time within which every item should be updated, in seconds. */
    public int updateInterval = 3;
    /** Whether the currents are given in whole amps only, as by a DSMR meter. */
    public boolean wholeAmps = false;
    /** Whether the currents are those of the secondary windings of current transformers. */
    public boolean clamps = false;
    /** Primary by secondary current of such a transformer. */
    public double clampRatio = 3000;
    /** Phases whose transformer points the wrong way: L1, L2, L3. */
    public List<String> reversedPhases = List.of();
}
