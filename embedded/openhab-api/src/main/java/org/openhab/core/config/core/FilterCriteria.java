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
package org.openhab.core.config.core;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Narrows down what can be chosen for a parameter.
 */
@NonNullByDefault
public class FilterCriteria {

    private final String value;
    private final String name;

    /** For frameworks that fill the object after creating it. */
    protected FilterCriteria() {
        this("", "");
    }

    public FilterCriteria(String name, String value) {
        this.name = name;
        this.value = value;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " [name=\"" + name + "\", value=\"" + value + "\"]";
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, value);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof FilterCriteria other && getClass() == obj.getClass()
                && name.equals(other.name) && value.equals(other.value);
    }
}
