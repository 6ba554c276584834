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
package org.openhab.binding.teltocharge.benchmarks.scenario.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;

/**
 * Colours of all pictures; blue and orange can be told apart by everyone.
 */
@NonNullByDefault
final class Palette {

    static final String OURS = "#0b6bcb";
    static final String OTHER = "#e07b00";
    static final String PLAIN = "#8a8f98";
    static final String HOUSE = "#c9ced6";
    static final String LIMIT = "#c62828";
    static final String TEXT = "#1f2328";
    static final String FAINT = "#6b7280";
    static final String GRID = "#e5e7eb";

    private Palette() {
    }

    static String of(ControllerKind kind) {
        return switch (kind) {
            case OURS -> OURS;
            case ORACLE, NONE, FIXED_6 -> PLAIN;
            default -> OTHER;
        };
    }
}
