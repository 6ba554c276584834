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
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.semantics.SemanticTag;
import org.openhab.core.thing.binding.ThingHandler;

// SKELETON
@NonNullByDefault
public interface Thing extends Identifiable<ThingUID> {

    String PROPERTY_VENDOR = "";

    String PROPERTY_MODEL_ID = "";

    String PROPERTY_SERIAL_NUMBER = "";

    String PROPERTY_HARDWARE_VERSION = "";

    String PROPERTY_FIRMWARE_VERSION = "";

    String PROPERTY_MAC_ADDRESS = "";

    String getLabel();

    void setLabel(String value);

    List<Channel> getChannels();

    List<Channel> getChannelsOfGroup(String value);

    Channel getChannel(String value);

    Channel getChannel(ChannelUID channelUID);

    ThingStatus getStatus();

    ThingStatusInfo getStatusInfo();

    void setStatusInfo(ThingStatusInfo thingStatusInfo);

    void setHandler(ThingHandler thingHandler);

    ThingHandler getHandler();

    ThingUID getBridgeUID();

    void setBridgeUID(ThingUID thingUID);

    Configuration getConfiguration();

    ThingUID getUID();

    ThingTypeUID getThingTypeUID();

    Map<String, String> getProperties();

    String setProperty(String value, String value2);

    void setProperties(Map<String, String> map);

    String getLocation();

    void setLocation(String value);

    boolean isEnabled();

    String getSemanticEquipmentTag();

    void setSemanticEquipmentTag(String value);

    void setSemanticEquipmentTag(SemanticTag semanticTag);
}
