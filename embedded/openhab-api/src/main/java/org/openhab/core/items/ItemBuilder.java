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

import java.util.Collection;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Builds an item.
 */
@NonNullByDefault
public interface ItemBuilder {

    Item build();

    ItemBuilder withLabel(@Nullable String label);

    ItemBuilder withGroups(Collection<String> groups);

    ItemBuilder withCategory(@Nullable String category);

    ItemBuilder withBaseItem(@Nullable Item baseItem);

    ItemBuilder withGroupFunction(@Nullable GroupFunction function);

    ItemBuilder withTags(Set<String> tags);
}
