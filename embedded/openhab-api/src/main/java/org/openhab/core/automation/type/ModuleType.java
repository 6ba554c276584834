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

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.automation.Visibility;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.config.core.ConfigDescriptionParameter;

/**
 * Describes parts of rules to those who make rules.
 */
@NonNullByDefault
public abstract class ModuleType implements Identifiable<String> {

    private final String uid;
    private final List<ConfigDescriptionParameter> parameters;
    private final @Nullable String label;
    private final @Nullable String description;
    private final Set<String> tags;
    private final Visibility visibility;

    ModuleType(@Nullable String uid, @Nullable List<ConfigDescriptionParameter> parameters, @Nullable String label,
            @Nullable String description, @Nullable Set<String> tags, @Nullable Visibility visibility) {
        this.uid = uid == null ? "" : uid;
        this.parameters = parameters == null ? List.of() : List.copyOf(parameters);
        this.label = label;
        this.description = description;
        this.tags = tags == null ? Set.of() : Set.copyOf(tags);
        this.visibility = visibility == null ? Visibility.VISIBLE : visibility;
    }

    @Override
    public String getUID() {
        return uid;
    }

    /** What parts of this type can be configured with. */
    public List<ConfigDescriptionParameter> getConfigurationDescriptions() {
        return parameters;
    }

    public Visibility getVisibility() {
        return visibility;
    }
}
