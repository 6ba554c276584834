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
package org.openhab.binding.teltocharge.internal.automation;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.hub.BalancingEvent;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.ThingUID;

/**
 * Reads what the owner has entered for a part of a rule. What makes no sense is as good as not entered: nothing follows
 * from it.
 */
@NonNullByDefault
final class ModuleParameters {

    /** UID of the load balancer; named as openHAB's own triggers name a thing. */
    static final String THING_UID = "thingUID";
    /** Name of a {@link BalancingEvent}. */
    static final String EVENT = "event";
    /** Current on each phase, in amps. */
    static final String AMPS = "amps";

    private final Configuration configuration;

    ModuleParameters(Configuration configuration) {
        this.configuration = configuration;
    }

    Optional<ThingUID> thing() {
        return text(THING_UID).flatMap(ModuleParameters::uid);
    }

    private static Optional<ThingUID> uid(String text) {
        try {
            return Optional.of(new ThingUID(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<BalancingEvent> event() {
        return text(EVENT).flatMap(
                name -> Arrays.stream(BalancingEvent.values()).filter(event -> event.name().equals(name)).findFirst());
    }

    /** Not negative. */
    Optional<Double> amps() {
        return text(AMPS).flatMap(ModuleParameters::number).filter(amps -> amps >= 0);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<String> text(String name) {
        @Nullable
        Object value = configuration.get(name);
        return Optional.ofNullable(value).map(Object::toString);
    }
}
