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
package org.openhab.binding.teltocharge.benchmarks.scenario.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reads numbers as people and other programs write them, and not what only Java takes for one.
 */
@NonNullByDefault
public final class PlainNumber {

    private static final String JAVA_ONLY = "dDfFxX";

    private PlainNumber() {
    }

    /**
     * @return the number; {@code NaN} and infinities are for the caller to refuse
     * @throws NumberFormatException when it is none, and for Java's own suffixes (1d, 1f) and hexadecimal numbers
     */
    public static double parse(String text) {
        double value = Double.parseDouble(text);
        boolean javaOnly = !text.isEmpty() && JAVA_ONLY.indexOf(text.charAt(text.length() - 1)) >= 0
                || text.indexOf('x') >= 0 || text.indexOf('X') >= 0;
        if (javaOnly) {
            throw new NumberFormatException(text);
        }
        return value;
    }
}
