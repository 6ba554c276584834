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
package org.openhab.embedded.host.internal.thing;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.type.ThingType;

/**
 * Changes and checks the configuration of things.
 */
public final class ThingConfigs {

    private final HostThingRegistry things;
    private final TypeRegistries types;
    private final ThingAssembler assembler;
    private final ConfigDescriptionValidator validator;

    public ThingConfigs(HostThingRegistry things, TypeRegistries types, ThingAssembler assembler,
            ConfigDescriptionValidator validator) {
        this.things = things;
        this.types = types;
        this.assembler = assembler;
        this.validator = validator;
    }

    /**
     * @param changes what to change; the rest stays
     * @throws ConfigValidationException if the outcome is not what the description allows
     */
    public void update(Thing thing, Map<String, Object> changes) {
        ThingType type = types.things().getThingType(thing.getThingTypeUID());
        Map<String, Object> all = new HashMap<>(thing.getConfiguration().getProperties());
        all.putAll(changes);
        Map<String, Object> normal = assembler.configurationOf(type, all).getProperties();
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        if (uri != null) {
            validator.validate(normal, uri);
        }
        things.updateConfiguration(thing.getUID(), normal);
    }

    /**
     * @return one entry a parameter that is missing or wrong, with openHAB's field names
     */
    public List<Map<String, Object>> status(Thing thing) {
        ThingType type = types.things().getThingType(thing.getThingTypeUID());
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        if (uri == null) {
            return List.of();
        }
        try {
            validator.validate(thing.getConfiguration().getProperties(), uri);
            return List.of();
        } catch (ConfigValidationException e) {
            return e.getValidationMessages().entrySet().stream().map(entry -> Map.<String, Object>of("parameterName",
                    entry.getKey(), "type", "ERROR", "message", entry.getValue())).toList();
        }
    }
}
