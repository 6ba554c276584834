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
package org.openhab.binding.teltocharge.modbus.meter;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What people want to know about a family of meters.
 *
 * @param label short name
 * @param models that belong to it; not empty
 * @param interfaces not empty
 * @param confidence of the register map as a whole
 * @param sources where the facts come from, by the name that the parts of the file cite; not empty
 * @param notes what is odd about it
 */
@NonNullByDefault
public record MeterFacts(String label, String manufacturer, List<String> models, Set<MeterInterface> interfaces,
        Confidence confidence, Map<String, String> sources, List<String> notes) {
    public MeterFacts {
        models = List.copyOf(models);
        interfaces = Set.copyOf(interfaces);
        sources = Map.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
