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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Describes a group of parameters that are shown together.
 */
@NonNullByDefault
public class ConfigDescriptionParameterGroup {

    private final String name;
    private final @Nullable String context;
    private final boolean advanced;
    private final @Nullable String label;
    private final @Nullable String description;

    ConfigDescriptionParameterGroup(String name, @Nullable String context, boolean advanced, @Nullable String label,
            @Nullable String description) {
        this.name = name;
        this.context = context;
        this.advanced = advanced;
        this.label = label;
        this.description = description;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getContext() {
        return context;
    }

    public boolean isAdvanced() {
        return advanced;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public String toString() {
        return "ConfigDescriptionParameterGroup [groupId=" + name + ", context=" + context + ", advanced=" + advanced
                + ", label=" + label + ", description=" + description + "]";
    }
}
