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
package org.openhab.core.parity;

/**
 * One public or protected field, constructor or method.
 *
 * @param what {@code field}, {@code constructor} or {@code method}
 * @param parameters generic types, joined by a comma without blanks; empty for a field
 * @param modifiers as in Java, without those that callers cannot see
 * @param type of the field or result with the method's own type parameters, empty for a constructor
 * @param thrown checked and declared exceptions, joined as the parameters
 */
record ApiMember(String what, String name, String parameters, String modifiers, String type, String thrown) {

    /** What makes it this member and no other. */
    String key() {
        return what + " " + name + "(" + parameters + ")" + ("method".equals(what) ? " " + type : "");
    }

    boolean isAbstract() {
        return modifiers.contains("abstract");
    }
}
