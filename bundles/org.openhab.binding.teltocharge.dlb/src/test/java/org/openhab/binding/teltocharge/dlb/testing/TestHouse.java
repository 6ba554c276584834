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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * A house with chargers and a balancer, second by second. Meter and chargers are read at the same moment.
 */
public final class TestHouse {

    private final Balancer balancer;
    private final List<TestCharger> chargers;
    private final Map<String, ChargerWish> wishes = new HashMap<>();
    private final List<String> reasons = new ArrayList<>();
    private BalancerMemory memory = BalancerMemory.EMPTY;
    private PhaseAmps house = PhaseAmps.ZERO;
    private boolean exchanged;
    private Outcome last;
    private int now;

    public TestHouse(BalancerSettings settings, TestCharger... chargers) {
        this.balancer = new Balancer(settings);
        this.chargers = List.of(chargers);
    }

    public void house(double l1, double l2, double l3) {
        house = new PhaseAmps(l1, l2, l3);
    }

    /** The meter's current transformers of L1 and L2 are exchanged. */
    public void exchangeFirstTwo() {
        exchanged = true;
    }

    public void wish(String charger, ChargerWish wish) {
        wishes.put(charger, wish);
    }

    /** Lets time pass until the first charger is where it is to be. */
    public int passUntil(java.util.function.Predicate<TestHouse> there, int atMost) {
        int passed = 0;
        while (!there.test(this)) {
            if (passed++ >= atMost) {
                throw new AssertionError("Not there after " + atMost + " s: " + decision());
            }
            pass(1);
        }
        return passed;
    }

    public void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            now++;
            chargers.forEach(TestCharger::pass);
            PhaseAmps total = house;
            for (TestCharger charger : chargers) {
                total = total.plus(charger.drawn());
            }
            Map<String, ChargerSample> samples = chargers.stream()
                    .collect(Collectors.toMap(TestCharger::id, charger -> charger.sample(Samples.at(now))));
            last = balancer.decide(Samples.at(now),
                    new Inputs(Map.of(CircuitSettings.MAIN, new MeterSample(measured(total), Samples.at(now))), samples,
                            Signals.EMPTY, wishes, memory));
            memory = last.memory();
            for (int c = 0; c < chargers.size(); c++) {
                chargers.get(c).tell(last.decisions().get(c));
            }
            note(last.decisions().get(0).reason());
        }
    }

    private PhaseAmps measured(PhaseAmps total) {
        return exchanged ? new PhaseAmps(total.l2(), total.l1(), total.l3()) : total;
    }

    private void note(Reason reason) {
        if (reasons.isEmpty() || !reasons.get(reasons.size() - 1).equals(reason.key())) {
            reasons.add(reason.key());
        }
    }

    /** @return the keys of the first charger's reasons, each change once, since the last call */
    public List<String> takeReasons() {
        List<String> result = List.copyOf(reasons);
        reasons.clear();
        return result;
    }

    public Decision decision() {
        return last.decisions().get(0);
    }

    public BalancerMemory memory() {
        return memory;
    }

    public Outcome last() {
        return last;
    }

    public int now() {
        return now;
    }
}
