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
package org.openhab.binding.teltocharge.internal.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.CircuitPlan;
import org.openhab.binding.teltocharge.internal.hub.CircuitPort;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;

class CircuitPlaceTest {

    private static final String CIRCUIT = "teltocharge:circuit:";

    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final BalancerPort home = Ports.balancer("home");

    @Test
    void hangsOnTheOnlyLoadBalancerWhenNoParentIsChosen() {
        hub.add(home);
        CircuitPort garage = circuit("garage", "");

        assertThat(CircuitPlace.of(hub, garage).balancer()).contains(home.thing().getUID());
        assertThat(CircuitPlace.below(hub, home.thing().getUID())).containsExactly(garage);
    }

    @Test
    void followsItsParentsUpToTheLoadBalancer() {
        hub.add(home);
        hub.add(Ports.balancer("other"));
        CircuitPort garage = circuit("garage", " " + home.thing().getUID() + " ");
        CircuitPort left = circuit("left", CIRCUIT + "garage");
        circuit("elsewhere", "teltocharge:load-balancer:other");

        assertThat(CircuitPlace.of(hub, left).balancer()).contains(home.thing().getUID());
        assertThat(CircuitPlace.below(hub, home.thing().getUID())).containsExactly(garage, left);
        assertThat(CircuitPlace.balancerOf(hub, CIRCUIT + "elsewhere")).isNotEqualTo(
                CircuitPlace.balancerOf(hub, CIRCUIT + "left"));
    }

    @Test
    void asksForALoadBalancerWhenThereIsNoneOrSeveral() {
        CircuitPort garage = circuit("garage", "");
        assertProblem(garage, StatusText.of("offline.conf-error.circuit-without-balancer"));
        hub.add(home);
        hub.add(Ports.balancer("other"));
        assertProblem(garage, StatusText.of("offline.conf-error.circuit-parent-ambiguous", 2));
    }

    @Test
    void refusesAParentThatThereIsNot() {
        hub.add(home);
        CircuitPort garage = circuit("garage", CIRCUIT + "gone");

        assertProblem(garage, StatusText.of("offline.conf-error.parent-unknown", "Circuit garage", CIRCUIT + "gone"));
        assertThat(CircuitPlace.below(hub, home.thing().getUID())).isEmpty();
    }

    @Test
    void refusesALoop() {
        hub.add(home);
        CircuitPort one = circuit("one", CIRCUIT + "two");
        circuit("two", CIRCUIT + "three");
        circuit("three", CIRCUIT + "one");
        CircuitPort self = circuit("self", CIRCUIT + "self");

        assertProblem(one, StatusText.of("offline.conf-error.circuit-loop", "Circuit one"));
        assertProblem(self, StatusText.of("offline.conf-error.circuit-loop", "Circuit self"));
    }

    private CircuitPort circuit(String id, String parent) {
        CircuitPort circuit = Ports.circuit(id, new CircuitPlan(parent, 16, 0, Double.NaN, "", 0));
        hub.add(circuit);
        return circuit;
    }

    private void assertProblem(CircuitPort circuit, StatusText problem) {
        CircuitPlace place = CircuitPlace.of(hub, circuit);
        assertThat(place.balancer()).isEmpty();
        assertThat(place.problem()).contains(problem);
        assertThat(PropertiesTranslations.load("").getProperty(problem.key())).isNotNull();
    }
}
