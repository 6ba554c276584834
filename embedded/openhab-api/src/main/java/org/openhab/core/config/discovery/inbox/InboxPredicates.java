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
package org.openhab.core.config.discovery.inbox;

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

// SKELETON
@NonNullByDefault
public class InboxPredicates {

    public InboxPredicates() {
        throw new UnsupportedOperationException("not yet");
    }

    public static Predicate<DiscoveryResult> forBinding(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Predicate<DiscoveryResult> forThingTypeUID(ThingTypeUID thingTypeUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Predicate<DiscoveryResult> forThingUID(ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Predicate<DiscoveryResult> withFlag(DiscoveryResultFlag discoveryResultFlag) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Predicate<DiscoveryResult> withProperty(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Predicate<DiscoveryResult> withRepresentationProperty(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Predicate<DiscoveryResult> withRepresentationPropertyValue(String value) {
        throw new UnsupportedOperationException("not yet");
    }
}
