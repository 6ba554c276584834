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
package org.openhab.core.automation.type;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a part of a rule tells others.
 */
@NonNullByDefault
public class Output {

    private final String name;
    private final String type;
    private final @Nullable String label;
    private final @Nullable String description;
    private final Set<String> tags;
    private final @Nullable String reference;
    private final @Nullable String defaultValue;

    /** For frameworks that fill the object after creating it. */
    protected Output() {
        this("", "", null, null, null, null, null);
    }

    /**
     * @param name unique within the part
     * @param type what the value is, for example the name of a Java class
     * @param reference which part of the value is meant; null for all of it
     */
    public Output(String name, String type, @Nullable String label, @Nullable String description,
            @Nullable Set<String> tags, @Nullable String reference, @Nullable String defaultValue) {
        this.name = name;
        this.type = type;
        this.label = label;
        this.description = description;
        this.tags = tags == null ? Set.of() : Set.copyOf(tags);
        this.reference = reference;
        this.defaultValue = defaultValue;
    }
}
