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
package org.openhab.binding.teltocharge.dlb.testing;

import java.util.List;

import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * Passes the memory on from round to round, as the binding does.
 */
public final class Driver {

    private final Balancer balancer;
    private BalancerMemory memory = BalancerMemory.EMPTY;
    private Outcome last;

    public Driver(BalancerSettings settings) {
        this.balancer = new Balancer(settings);
    }

    public Outcome round(double now, MeterSample meter, ChargerSample... chargers) {
        last = balancer.decide(Samples.at(now), Inputs.of(meter, List.of(chargers), memory));
        memory = last.memory();
        return last;
    }

    /** One round with one charger. */
    public Decision decide(double now, MeterSample meter, ChargerSample charger) {
        return round(now, meter, charger).decisions().get(0);
    }

    /** A vehicle that draws what it is offered, beside a constant household, once a second. */
    public Decision follow(int fromSecond, int toSecond, double house) {
        Decision decision = null;
        for (int t = fromSecond; t <= toSecond; t++) {
            int offered = last == null ? 0 : last.decisions().get(0).amps();
            decision = decide(t, Samples.meter(t, house + offered), Samples.charging(t, offered, offered));
        }
        return decision;
    }

    public Outcome last() {
        return last;
    }

    public int amps() {
        return last.decisions().get(0).amps();
    }
}
