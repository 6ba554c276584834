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
package org.openhab.binding.teltocharge.dlb.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.testing.Samples;

import com.sun.management.ThreadMXBean;

/**
 * What does not change costs no memory. The Java virtual machine counts the bytes that a thread allocates; it counts
 * exactly, so a handful of bytes to a charger would show. Circuits have meters of their own, ten chargers each, and a
 * part of the chargers waits for others.
 */
class AllocationTest {

    private static final int SMALL = 200;
    private static final int MIDDLE = 1_000;
    private static final int LARGE = 3_200;
    private static final int ROUNDS = 5;

    @Test
    void allocatesNothingForAChargerWhenNothingIsNew() {
        double small = bytesOfARoundWithoutNews(SMALL);
        double large = bytesOfARoundWithoutNews(LARGE);

        assertThat(perCharger(small, large)).isLessThan(0.5);
    }

    @Test
    void allocatesNothingForAChargerInAnotherCircuitThanTheOneWithNews() {
        double small = bytesOfARoundWithNewsOfOneCharger(new Park(SMALL, RuleSettings.NONE));
        double large = bytesOfARoundWithNewsOfOneCharger(new Park(LARGE, RuleSettings.NONE));

        // Rows share what stays: the way to the one that changes grows with the logarithm.
        assertThat(perCharger(small, large)).isLessThan(0.5);
    }

    @Test
    void allocatesNothingForACircuitWithoutNewsWhileRoomIsKeptForAppliances() {
        RuleSettings appliances = RuleSettings.NONE.withAppliances(true);
        double small = bytesOfARoundWithNewsOfOneCharger(new Park(SMALL, appliances));
        double large = bytesOfARoundWithNewsOfOneCharger(new Park(MIDDLE, appliances));

        assertThat((large - small) / (MIDDLE - SMALL)).isLessThan(0.5);
    }

    private static double perCharger(double small, double large) {
        return (large - small) / (LARGE - SMALL);
    }

    private static double bytesOfARoundWithoutNews(int size) {
        Park park = new Park(size, RuleSettings.NONE);
        park.settle();
        return park.bytes(() -> park.decide(1));
    }

    private static double bytesOfARoundWithNewsOfOneCharger(Park park) {
        park.settle();
        return park.bytes(() -> {
            park.sample(3);
            park.decide(1);
        });
    }

    /** A site in which every vehicle draws what it is offered. */
    private static final class Park {
        private final Balancer balancer;
        private final List<ChargerSettings> settings = new ArrayList<>();
        private final Map<String, ChargerSample> chargers = new HashMap<>();
        private final Map<String, MeterSample> meters = new HashMap<>();
        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private Instant now = Samples.T0;
        private Outcome last;
        private long spent;

        Park(int size, RuleSettings rules) {
            List<CircuitSettings> circuits = new ArrayList<>();
            circuits.add(new CircuitSettings("main", 1000, 0));
            for (int i = 0; i < size; i++) {
                if (i % 10 == 0) {
                    circuits.add(CircuitSettings.metered("c" + i, "main", 40, 0));
                }
                settings.add(ChargerSettings.defaults("car" + i).withCircuit("c" + i / 10 * 10));
            }
            balancer = new Balancer(BalancerSettings.of(SiteSettings.star(circuits.toArray(CircuitSettings[]::new)),
                    settings).withRules(rules));
            circuits.forEach(circuit -> meters.put(circuit.id(), null));
        }

        /** Goes on until every offer is final. */
        void settle() {
            for (int second = 0; second < 90; second++) {
                for (int i = 0; i < settings.size(); i++) {
                    sample(i);
                }
                meters.replaceAll((circuit, before) -> measured(circuit));
                decide(1000);
            }
            decide(1);
            decide(1);
        }

        private MeterSample measured(String circuit) {
            double sum = 5;
            for (int i = 0; i < settings.size(); i++) {
                boolean below = circuit.equals("main") || settings.get(i).circuitId().equals(circuit);
                sum += below ? offered(i) : 0;
            }
            return new MeterSample(PhaseAmps.of(sum), now);
        }

        void sample(int i) {
            String id = settings.get(i).id();
            chargers.put(id, new ChargerSample(id, now, true, true, PhaseAmps.of(offered(i)), offered(i),
                    PhaseSet.THREE_PHASE, PhaseSet.THREE_PHASE, false, 32, 32, 32));
        }

        private int offered(int i) {
            return last == null ? 0 : last.decisions().get(i).amps();
        }

        void decide(int millis) {
            now = now.plusMillis(millis);
            Inputs inputs = new Inputs(meters, chargers, Signals.EMPTY, Map.of(), last == null
                    ? BalancerMemory.EMPTY
                    : last.memory());
            long before = threads.getCurrentThreadAllocatedBytes();
            last = balancer.decide(now, inputs);
            spent += threads.getCurrentThreadAllocatedBytes() - before;
        }

        /** @return the mean of what one round allocates */
        double bytes(Runnable round) {
            spent = 0;
            for (int i = 0; i < ROUNDS; i++) {
                round.run();
            }
            return (double) spent / ROUNDS;
        }
    }
}
