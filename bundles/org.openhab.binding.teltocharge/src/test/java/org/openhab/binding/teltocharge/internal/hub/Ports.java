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

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Duration;
import java.util.Optional;

import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Ports that stand for things.
 */
public final class Ports {

    private Ports() {
    }

    public static Thing thing(ThingTypeUID type, String id, String label) {
        Thing thing = mock(Thing.class);
        when(thing.getUID()).thenReturn(new ThingUID(type, id));
        when(thing.getLabel()).thenReturn(label);
        when(thing.getStatusInfo()).thenReturn(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
        return thing;
    }

    public static MeterPort meter(String id) {
        MeterPort meter = mock(MeterPort.class);
        when(meter.uid()).thenReturn(new ThingUID(THING_TYPE_METER, id));
        when(meter.label()).thenReturn("Meter " + id);
        when(meter.period()).thenReturn(Duration.ofSeconds(1));
        when(meter.latest()).thenReturn(Optional.empty());
        when(meter.measured()).thenReturn(Optional.empty());
        return meter;
    }

    public static ChargerPort charger(String id, ChargerSnapshot snapshot) {
        Thing thing = thing(THING_TYPE_CHARGER, id, "Charger " + id);
        ThingUID uid = thing.getUID();
        ChargerPort charger = mock(ChargerPort.class);
        when(charger.thing()).thenReturn(thing);
        when(charger.uid()).thenReturn(uid);
        when(charger.minAmps()).thenReturn(6);
        when(charger.maxAmps()).thenReturn(32);
        when(charger.plan()).thenReturn(ChargerPlan.DEFAULT);
        when(charger.wish()).thenReturn(ChargerWish.DEFAULT);
        when(charger.latest()).thenReturn(Optional.ofNullable(snapshot));
        return charger;
    }

    public static CircuitPort circuit(String id, CircuitPlan plan) {
        CircuitPort circuit = mock(CircuitPort.class);
        when(circuit.uid()).thenReturn(new ThingUID(THING_TYPE_CIRCUIT, id));
        when(circuit.label()).thenReturn("Circuit " + id);
        when(circuit.plan()).thenReturn(plan);
        return circuit;
    }

    public static BalancerPort balancer(String id) {
        Thing thing = thing(THING_TYPE_BALANCER, id, "Balancer " + id);
        BalancerPort balancer = mock(BalancerPort.class);
        when(balancer.thing()).thenReturn(thing);
        when(balancer.image()).thenReturn(Optional.empty());
        return balancer;
    }
}
