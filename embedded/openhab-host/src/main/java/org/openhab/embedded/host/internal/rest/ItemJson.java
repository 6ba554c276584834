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
package org.openhab.embedded.host.internal.rest;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.items.Item;
import org.openhab.core.library.items.NumberItem;
import org.openhab.core.types.State;
import org.openhab.embedded.host.internal.item.HostItemRegistry;

/**
 * An item with openHAB's field names.
 */
final class ItemJson {

    private final HostItemRegistry items;

    ItemJson(HostItemRegistry items) {
        this.items = items;
    }

    Map<String, Object> of(Item item, RestRequest request) {
        State last = item.getLastState();
        Json json = new Json().put("link", request.baseUri() + "/items/" + item.getName())
                .put("state", item.getState().toFullString())
                .put("lastState", last == null ? null : last.toFullString())
                .put("lastStateUpdate", millis(item.getLastStateUpdate()))
                .put("lastStateChange", millis(item.getLastStateChange()))
                .put("stateDescription", DescriptionJson.state(item.getStateDescription(request.locale())))
                .put("commandDescription", DescriptionJson.command(item.getCommandDescription(request.locale())))
                .put("editable", items.isEditable(item.getName())).put("type", item.getType())
                .put("name", item.getName()).put("label", item.getLabel()).put("category", item.getCategory())
                .put("tags", new TreeSet<>(item.getTags())).put("groupNames", item.getGroupNames());
        if (item instanceof NumberItem number) {
            json.put("unitSymbol", number.getUnitSymbol());
        }
        return json.build();
    }

    private static @Nullable Long millis(@Nullable ZonedDateTime time) {
        return time == null ? null : time.toInstant().toEpochMilli();
    }
}
