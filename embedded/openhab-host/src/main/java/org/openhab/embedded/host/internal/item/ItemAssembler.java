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

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.items.GenericItem;
import org.openhab.core.items.ItemStateConverter;
import org.openhab.core.library.CoreItemFactory;
import org.openhab.core.service.CommandDescriptionService;
import org.openhab.core.service.StateDescriptionService;

/**
 * Makes items and connects them with the host's services.
 */
public final class ItemAssembler {

    private final CoreItemFactory factory;
    private final EventPublisher events;
    private final ItemStateConverter converter;
    private @Nullable StateDescriptionService stateDescriptions;
    private @Nullable CommandDescriptionService commandDescriptions;

    public ItemAssembler(UnitProvider units, EventPublisher events, ItemStateConverter converter) {
        this.factory = new CoreItemFactory(units);
        this.events = events;
        this.converter = converter;
    }

    /** Breaks the circle: descriptions come from channels, which are found over the items' links. */
    public void setDescriptions(ItemDescriptions descriptions) {
        this.stateDescriptions = descriptions;
        this.commandDescriptions = descriptions;
    }

    /**
     * @throws IllegalArgumentException if openHAB has no such item type, or this host does not know it
     */
    GenericItem assemble(ItemBlueprint blueprint) {
        GenericItem item = ContainerItem.TYPE.equals(blueprint.type())
                ? new ContainerItem(blueprint.name())
                : factory.createItem(blueprint.type(), blueprint.name());
        if (item == null) {
            throw new IllegalArgumentException("there is no item type " + blueprint.type());
        }
        String label = blueprint.label();
        if (label != null) {
            item.setLabel(label);
        }
        String category = blueprint.category();
        if (category != null) {
            item.setCategory(category);
        }
        item.addTags(blueprint.tags());
        item.addGroupNames(blueprint.groups());
        item.setEventPublisher(events);
        item.setItemStateConverter(converter);
        item.setStateDescriptionService(stateDescriptions);
        item.setCommandDescriptionService(commandDescriptions);
        return item;
    }
}
