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
package org.openhab.binding.teltocharge.dlb.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.PhaseSettings;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;
import org.openhab.binding.teltocharge.dlb.testing.Samples;

/**
 * All that can happen to a charger within a number of steps, from several states on: every sequence of {@link Event}s is
 * followed, and the safety rules are checked in each decision on the way. Sequences that lead to the same state are
 * followed once. {@code -Dproof.depth=n} follows them further than the default build does.
 */
class ModelCheckTest {

    private static final int DEPTH = Integer.getInteger("proof.depth", 3);

    private final BalancerSettings settings = Samples.settings(25)
            .withChargers(List.of(ChargerSettings.defaults(Samples.CAR)
                    .withPhases(new PhaseSettings(true, Duration.ofSeconds(6), 4))))
            .withRaiseWindow(Duration.ofSeconds(2)).withRaiseInterval(Duration.ofSeconds(2))
            .withRestartDelay(Duration.ofSeconds(4));
    private final Balancer balancer = new Balancer(settings);
    private final SafetyRules rules = new SafetyRules(settings);

    @Test
    void noSequenceOfEventsBreaksASafetyRule() {
        long began = System.nanoTime();
        Map<Fingerprint, Integer> explored = new HashMap<>();
        for (Node from : beginnings()) {
            explore(from, explored);
        }
        System.out.printf("Model check: %d states to depth %d of %d events, %d decisions, %d of them exact, "
                + "%d changes of phases, %.1f s%n", explored.size(), DEPTH, Event.values().length, rules.checks(),
                rules.exactChecks(), rules.phaseChanges(), (System.nanoTime() - began) / 1e9);
        assertThat(explored).hasSizeGreaterThan(1000);
        assertThat(rules.phaseChanges()).isPositive();
    }

    /** A world to go on from, and how it came about. */
    private record Node(World world, int depth, String path) {
        Node after(Event event, Balancer balancer, SafetyRules rules) {
            String steps = path + " " + event;
            try {
                return new Node(world.after(event, balancer, rules), depth - 1, steps);
            } catch (AssertionError e) {
                throw new AssertionError(steps + ": " + e.getMessage(), e);
            }
        }
    }

    /** Charging on three phases, on the way to one, and back. */
    private List<Node> beginnings() {
        List<Node> result = new ArrayList<>();
        Node node = new Node(World.start(), DEPTH, "");
        for (Event event : List.of(Event.CALM, Event.CALM, Event.CALM, Event.L1_FULL, Event.L1_FULL, Event.L1_FULL,
                Event.L1_FULL, Event.L1_FULL, Event.L1_FULL, Event.L1_FULL, Event.CALM, Event.CALM, Event.CALM,
                Event.CALM, Event.CALM, Event.CALM)) {
            Node next = node.after(event, balancer, rules);
            node = new Node(next.world(), DEPTH, next.path());
            result.add(node);
        }
        return result;
    }

    private void explore(Node from, Map<Fingerprint, Integer> explored) {
        Deque<Node> nodes = new ArrayDeque<>();
        nodes.push(from);
        while (!nodes.isEmpty()) {
            Node node = nodes.pop();
            Fingerprint state = node.world().fingerprint();
            Integer known = explored.get(state);
            if (known == null || known < node.depth()) {
                explored.put(state, node.depth());
                for (Event event : node.depth() == 0 ? new Event[0] : Event.values()) {
                    nodes.push(node.after(event, balancer, rules));
                }
            }
        }
    }
}
