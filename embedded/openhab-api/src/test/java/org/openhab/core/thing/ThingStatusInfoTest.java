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

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openhab.core.thing.binding.builder.ThingStatusInfoBuilder;

/**
 * The text of a status, as the log and the REST API of openHAB show it.
 */
class ThingStatusInfoTest {

    @Test
    void detailAndDescriptionAreShownWhenThereAreAny() {
        assertThat(ThingStatusInfoBuilder.create(ThingStatus.ONLINE).build()).hasToString("ONLINE");
        assertThat(ThingStatusInfoBuilder.create(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE).build())
                .hasToString("OFFLINE (BRIDGE_OFFLINE)");
        assertThat(ThingStatusInfoBuilder.create(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR)
                .withDescription("no answer").build()).hasToString("OFFLINE (COMMUNICATION_ERROR): no answer");
    }

    @Test
    void equalWhenAllThreePartsAre() {
        ThingStatusInfo info = new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.GONE, "left");

        assertThat(info).isEqualTo(new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.GONE, "left"))
                .isNotEqualTo(new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.GONE, null))
                .isNotEqualTo(new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.NONE, "left"));
    }
}
