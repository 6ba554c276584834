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
package org.openhab.core.items;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.State;

// SKELETON
@NonNullByDefault
public interface GroupFunction {

    String EQUALITY = "";

    String AND = "";

    String OR = "";

    String NAND = "";

    String NOR = "";

    String XOR = "";

    String COUNT = "";

    String AVG = "";

    String MEDIAN = "";

    String SUM = "";

    String MIN = "";

    String MAX = "";

    String LATEST = "";

    String EARLIEST = "";

    String DEFAULT = "";

    Set<String> VALID_FUNCTIONS = null;

    State calculate(Set<Item> set);

    <T extends State> T getStateAs(Set<Item> set, Class<T> type);

    State[] getParameters();

    public static class Equality implements GroupFunction {

        public Equality() {
            throw new UnsupportedOperationException("not yet");
        }

        public State calculate(Set<Item> set) {
            throw new UnsupportedOperationException("not yet");
        }

        public <T extends State> T getStateAs(Set<Item> set, Class<T> type) {
            throw new UnsupportedOperationException("not yet");
        }

        public State[] getParameters() {
            throw new UnsupportedOperationException("not yet");
        }
    }
}
