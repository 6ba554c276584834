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
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingTypeUID;

// SKELETON
@NonNullByDefault
public class ThingType extends AbstractDescriptionType {

    public ThingTypeUID getUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getBindingId() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<String> getSupportedBridgeTypeUIDs() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<ChannelDefinition> getChannelDefinitions() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<ChannelGroupDefinition> getChannelGroupDefinitions() {
        throw new UnsupportedOperationException("not yet");
    }

    public Map<String, String> getProperties() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getCategory() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isListed() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getRepresentationProperty() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<String> getExtensibleChannelTypeIds() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getSemanticEquipmentTag() {
        throw new UnsupportedOperationException("not yet");
    }

    ThingType() {
        super((org.openhab.core.thing.UID) null, (java.lang.String) null, (java.lang.String) null, (java.net.URI) null); // not yet
    }
}
