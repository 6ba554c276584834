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
package org.openhab.binding.teltocharge.benchmarks;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Where something is measured.
 */
@NonNullByDefault
final class Machine {
    private Machine() {
    }

    /** @return for the head of a report: today, and what the machine is */
    static String measuredOn() {
        return "Measured on " + LocalDate.now() + ": " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + " on " + System.getProperty("os.arch") + ", Java "
                + Runtime.version().feature() + ".";
    }
}
