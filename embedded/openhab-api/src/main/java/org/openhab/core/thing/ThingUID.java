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
package org.openhab.core.thing;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class ThingUID extends UID {

    public ThingUID(ThingTypeUID thingTypeUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingUID(ThingTypeUID thingTypeUID, ThingUID thingUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingUID(ThingTypeUID thingTypeUID, String value, String... value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingUID(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingUID(String value, ThingUID thingUID, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingUID(String value, String value2, String value3) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingUID(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingUID(String... value) {
        throw new UnsupportedOperationException("not yet");
    }

    public List<String> getBridgeIds() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getId() {
        throw new UnsupportedOperationException("not yet");
    }

    protected int getMinimalNumberOfSegments() {
        throw new UnsupportedOperationException("not yet");
    }
}
