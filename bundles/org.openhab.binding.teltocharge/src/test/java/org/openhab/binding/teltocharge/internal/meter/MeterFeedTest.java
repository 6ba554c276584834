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

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.hub.HubListener;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.library.types.QuantityType;

class MeterFeedTest {

    private static final Instant READ_AT = Instant.parse("2026-11-23T08:00:00Z");

    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final HubListener listener = mock(HubListener.class);
    private final MeterFeed feed = new MeterFeed(Ports.thing(THING_TYPE_METER, "grid", "Grid meter"), hub,
            () -> READ_AT.plusSeconds(2), Duration.ofSeconds(1));

    @Test
    void isAMeterForTheLoadBalancersWhileOpen() {
        feed.open();
        assertThat(hub.meters()).containsExactly(feed);
        assertThat(feed.label()).isEqualTo("Grid meter");
        assertThat(feed.period()).isEqualTo(Duration.ofSeconds(1));
        feed.close();
        assertThat(hub.meters()).isEmpty();
    }

    @Test
    void handsEachReadingToTheLoadBalancers() {
        hub.addListener(listener);
        assertThat(feed.latest()).isEmpty();
        assertThat(feed.age()).isEmpty();
        MeterReading reading = MeterReading.at(READ_AT).put(MeterQuantity.CURRENT_L1, 3).build();
        assertThat(feed.publish(reading)).containsEntry("l1#current", new QuantityType<>("3 A"));
        assertThat(feed.latest()).contains(reading);
        assertThat(feed.age()).containsEntry(CHANNEL_READING_AGE, new QuantityType<>("2 s"));
        verify(listener).meterRead(feed.uid());
    }

    @Test
    void tellsOnceWhichPhasesItMeasures() {
        hub.addListener(listener);
        assertThat(feed.measured()).isEmpty();
        feed.measure(MeasuredPhases.L1);
        feed.publish(MeterReading.at(READ_AT).measured(MeasuredPhases.L1).build());
        assertThat(feed.measured()).contains(MeasuredPhases.L1);
        verify(listener, times(1)).membersChanged();
    }
}
