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
package org.openhab.core.config.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

// SKELETON
@NonNullByDefault
public interface DiscoveryResult {

    long TTL_UNLIMITED = 0;

    ThingUID getThingUID();

    ThingTypeUID getThingTypeUID();

    String getBindingId();

    Map<String, Object> getProperties();

    String getRepresentationProperty();

    DiscoveryResultFlag getFlag();

    String getLabel();

    ThingUID getBridgeUID();

    Instant getCreationTime();

    long getTimeToLive();

    default void normalizePropertiesOnConfigDescription(List<String> list) {
        throw new UnsupportedOperationException("not yet");
    }
}
