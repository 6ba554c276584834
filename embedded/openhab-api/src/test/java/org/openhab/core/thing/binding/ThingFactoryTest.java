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
package org.openhab.core.thing.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;

/**
 * Things made from their types.
 */
class ThingFactoryTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("teltocharge", "charger");
    private static final ChannelTypeUID POWER = new ChannelTypeUID("teltocharge", "power");

    @Test
    void theThingHasChannelsPropertiesAndTagOfItsType() {
        ThingType type = ThingTypeBuilder.instance(TYPE, "Charger")
                .withChannelDefinitions(List.of(new ChannelDefinitionBuilder("power", POWER).withLabel("Now").build()))
                .withProperties(Map.of("vendor", "Teltonika")).withSemanticEquipmentTag("EVSE").build();

        Thing thing = ThingFactory.createThing(type, new ThingUID(TYPE, "car"), new Configuration());

        assertThat(thing.getChannel("power").getLabel()).isEqualTo("Now");
        assertThat(thing.getChannel("power").getChannelTypeUID()).isEqualTo(POWER);
        assertThat(thing.getProperties()).containsEntry("vendor", "Teltonika");
        assertThat(thing.getSemanticEquipmentTag()).isEqualTo("EVSE");
    }

    @Test
    void aBridgeTypeMakesABridge() {
        ThingType type = ThingTypeBuilder.instance(TYPE, "Bus").buildBridge();

        assertThat(ThingFactory.createThing(type, new ThingUID(TYPE, "bus"), new Configuration()))
                .isInstanceOf(Bridge.class);
    }

    @Test
    void randomUidsDiffer() {
        assertThat(ThingFactory.generateRandomThingUID(TYPE))
                .isNotEqualTo(ThingFactory.generateRandomThingUID(TYPE));
    }
}
