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
package org.openhab.binding.teltocharge.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingUID;

class TeltoChargeHubTest {

    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final HubListener listener = mock(HubListener.class);
    private final ThingUID first = Ports.balancer("first").thing().getUID();
    private final ThingUID second = Ports.balancer("second").thing().getUID();

    @Test
    void listsWhatIsThereInAFixedOrder() {
        hub.add(Ports.charger("right", null));
        hub.add(Ports.charger("left", null));
        assertThat(hub.chargers()).extracting(charger -> charger.uid().getId()).containsExactly("left", "right");
    }

    @Test
    void tellsListenersWhatComesAndGoes() {
        hub.addListener(listener);
        MeterPort meter = Ports.meter("grid");
        hub.add(meter);
        hub.meterRead(meter);
        hub.remove(meter);
        verify(listener, times(2)).membersChanged();
        verify(listener).meterRead(meter.uid());
        assertThat(hub.meter(meter.uid())).isEmpty();
    }

    @Test
    void tellsNothingToAListenerThatHasLeft() {
        hub.addListener(listener);
        hub.removeListener(listener);
        hub.add(Ports.meter("grid"));
        verify(listener, never()).membersChanged();
    }

    @Test
    void keepsTheNewPortWhenTheOldOneOfTheSameThingLeavesLate() {
        MeterPort old = Ports.meter("grid");
        MeterPort replacement = Ports.meter("grid");
        hub.add(old);
        hub.add(replacement);
        hub.remove(old);
        assertThat(hub.meters()).containsExactly(replacement);
    }

    @Test
    void givesAChargerToOneBalancerOnly() {
        ThingUID car = Ports.charger("car", null).uid();
        assertThat(hub.claim(car, first)).isEqualTo(first);
        assertThat(hub.claim(car, second)).isEqualTo(first);
        hub.unclaim(car, second);
        assertThat(hub.claim(car, second)).isEqualTo(first);
        hub.unclaim(car, first);
        assertThat(hub.claim(car, second)).isEqualTo(second);
    }

    @Test
    void freesTheChargersOfABalancerThatHasGone() {
        BalancerPort balancer = Ports.balancer("first");
        ThingUID car = Ports.charger("car", null).uid();
        hub.add(balancer);
        hub.claim(car, first);
        hub.addListener(listener);
        hub.remove(balancer);
        verify(listener).membersChanged();
        assertThat(hub.claim(car, second)).isEqualTo(second);
        assertThat(hub.balancers()).isEmpty();
    }
}
