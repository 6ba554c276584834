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
package org.openhab.core.thing.binding.builder;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

// SKELETON
@NonNullByDefault
public class ThingStatusInfoBuilder {

    public static ThingStatusInfoBuilder create(ThingStatus thingStatus, ThingStatusDetail thingStatusDetail) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ThingStatusInfoBuilder create(ThingStatus thingStatus) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingStatusInfoBuilder withDescription(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingStatusInfoBuilder withStatusDetail(ThingStatusDetail thingStatusDetail) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingStatusInfo build() {
        throw new UnsupportedOperationException("not yet");
    }

    private ThingStatusInfoBuilder() {
    }
}
