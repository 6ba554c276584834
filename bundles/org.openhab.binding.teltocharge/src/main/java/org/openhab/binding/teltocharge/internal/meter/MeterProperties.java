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
package org.openhab.binding.teltocharge.internal.meter;

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.Confidence;
import org.openhab.binding.teltocharge.modbus.meter.MeterFacts;
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;
import org.openhab.core.thing.Thing;

/**
 * The properties of a Modbus meter: what it is, why it is taken for that, and how sure the facts about it are.
 */
@NonNullByDefault
public final class MeterProperties {

    private MeterProperties() {
    }

    /**
     * @return properties by name; a serial number only if the meter tells one
     */
    public static Map<String, String> of(MeterMatch match) {
        MeterFacts facts = match.profile().facts();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(Thing.PROPERTY_VENDOR, facts.manufacturer());
        properties.put(Thing.PROPERTY_MODEL_ID, match.model());
        if (!match.serialNumber().isEmpty()) {
            properties.put(Thing.PROPERTY_SERIAL_NUMBER, match.serialNumber());
        }
        properties.put(PROPERTY_METER_FAMILY, match.profile().id());
        properties.put(PROPERTY_RECOGNISED_BY, match.why());
        properties.put(PROPERTY_RECOGNITION_CONFIDENCE, word(match.confidence()));
        properties.put(PROPERTY_METER_CONFIDENCE, word(facts.confidence()));
        properties.put(PROPERTY_METER_SOURCES, String.join("; ", new TreeMap<>(facts.sources()).values()));
        return properties;
    }

    private static String word(Confidence confidence) {
        return confidence.name().toLowerCase(Locale.ROOT);
    }
}
