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
package org.openhab.embedded.host.internal.yaml;

import java.util.List;

import org.openhab.embedded.host.internal.item.ItemBlueprint;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;

/**
 * What one file describes, and what in it cannot be used.
 */
public record YamlContent(List<ThingBlueprint> things, List<ItemBlueprint> items, List<YamlProblem> problems) {

    public YamlContent {
        things = List.copyOf(things);
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }
}
