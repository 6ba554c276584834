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
package org.openhab.embedded.host.internal.item;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.items.GroupFunction;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemBuilder;
import org.openhab.core.items.ItemBuilderFactory;

/**
 * Builders of items that are not yet in the registry.
 */
public final class HostItemBuilders implements ItemBuilderFactory {

    private final ItemAssembler assembler;

    public HostItemBuilders(ItemAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public ItemBuilder newItemBuilder(Item item) {
        return new Builder(item.getType(), item.getName()).withLabel(item.getLabel()).withCategory(item.getCategory())
                .withGroups(item.getGroupNames()).withTags(item.getTags());
    }

    @Override
    public ItemBuilder newItemBuilder(String type, String name) {
        return new Builder(type, name);
    }

    private final class Builder implements ItemBuilder {

        private final String type;
        private final String name;
        private @Nullable String label;
        private @Nullable String category;
        private Collection<String> groups = List.of();
        private Collection<String> tags = List.of();

        Builder(String type, String name) {
            this.type = type;
            this.name = name;
        }

        @Override
        public Item build() {
            return assembler.assemble(new ItemBlueprint(name, type, label, category, List.copyOf(groups),
                    List.copyOf(tags), Map.of(), Map.of()));
        }

        @Override
        public ItemBuilder withLabel(@Nullable String newLabel) {
            label = newLabel;
            return this;
        }

        @Override
        public ItemBuilder withGroups(@Nullable Collection<String> newGroups) {
            groups = newGroups == null ? List.of() : newGroups;
            return this;
        }

        @Override
        public ItemBuilder withCategory(@Nullable String newCategory) {
            category = newCategory;
            return this;
        }

        @Override
        public ItemBuilder withBaseItem(@Nullable Item item) {
            throw new IllegalArgumentException("Groups have no base item here.");
        }

        @Override
        public ItemBuilder withGroupFunction(@Nullable GroupFunction function) {
            throw new IllegalArgumentException("Groups compute nothing here.");
        }

        @Override
        public ItemBuilder withTags(@Nullable Set<String> newTags) {
            tags = newTags == null ? List.of() : newTags;
            return this;
        }
    }
}
