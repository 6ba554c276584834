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
package org.openhab.binding.teltocharge.internal.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.DecisionLog;
import org.openhab.binding.teltocharge.internal.balancer.BalancerImages;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.core.io.console.Console;

class TeltoChargeCommandTest {

    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final TeltoChargeCommand command = new TeltoChargeCommand(hub,
            PropertiesTranslations.texts(Locale.ENGLISH));
    private final BalancerPort balancer = Ports.balancer("home");
    private final List<String> lines = new ArrayList<>();

    @Test
    void explainsTheDecisionOfEachLoadBalancer() {
        addBalancer();

        run("explain");

        assertThat(lines).containsExactly("teltocharge:load-balancer:home:",
                "Offering 9 A: phase L2 is the tightest (house 14.8 A of 25 A, 1.0 A reserve).");
    }

    @Test
    void showsTheCircuits() {
        addBalancer();

        run("circuits");

        assertThat(lines.get(1)).contains("main", "limit   25 A", "measured  14.2  24.6  12.0", "headroom  19.6   9.2");
    }

    @Test
    void listsTheLastDecisions() {
        addBalancer();
        BalancerImage image = BalancerImages.image(BalancerImages.TIGHT, 9);
        DecisionLog.Entry entry = new DecisionLog.Entry(image.time(), image.decisions().get(0));
        when(balancer.decisions(anyInt())).thenReturn(List.of(entry));
        when(balancer.decisions(2)).thenReturn(List.of(entry, entry));

        run("decisions", "2");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("2026-11-23T12:00:00Z teltocharge:charger:car Offering 9 A: phase L2");

        lines.clear();
        run("decisions");
        assertThat(lines).hasSize(2);
    }

    @Test
    void exportsTheRecordOfCurtailments() {
        addBalancer();
        when(balancer.curtailments()).thenReturn("start,end,cause\n");

        run("curtailments");

        assertThat(lines).contains("start,end,cause\n");
    }

    @Test
    void saysSoWithoutALoadBalancer() {
        run("explain");

        assertThat(lines).containsExactly("There is no load balancer.");
    }

    @Test
    void showsItsUsesForEverythingElse() {
        for (String[] args : new String[][]{{}, {"dance"}, {"explain", "1"}, {"decisions", "many"},
                {"decisions", "1", "2"}}) {
            lines.clear();
            run(args);
            assertThat(lines).hasSize(4).allMatch(line -> line.startsWith("usage: teltocharge "));
        }
        assertThat(command.getCommand()).isEqualTo("teltocharge");
    }

    private void addBalancer() {
        when(balancer.image()).thenReturn(Optional.of(BalancerImages.image(BalancerImages.TIGHT, 9)));
        hub.add(balancer);
    }

    private void run(String... args) {
        command.execute(args, new Console() {
            @Override
            public void print(String s) {
                lines.add(s);
            }

            @Override
            public void println(String s) {
                lines.add(s);
            }

            @Override
            public void printUsage(String s) {
                lines.add("usage: " + s);
            }
        });
    }
}
