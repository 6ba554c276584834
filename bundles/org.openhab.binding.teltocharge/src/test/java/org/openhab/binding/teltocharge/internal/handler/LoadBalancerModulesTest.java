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
package org.openhab.binding.teltocharge.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.CHANNELS_EXTRA_LOAD;
import static org.openhab.binding.teltocharge.internal.handler.TestHome.*;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.automation.BalancerModules;
import org.openhab.binding.teltocharge.internal.automation.FakeRuleEngine;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.core.library.types.QuantityType;

/** Parts of rules with a load balancer that really decides. */
class LoadBalancerModulesTest {

    private static final Map<String, Object> QUICK = Map.of("mainFuse", 25, "raiseWindow", 0, "raiseInterval", 1,
            "restartDelay", 0);

    private final TestHome home = new TestHome();
    private final FakeRuleEngine engine = new FakeRuleEngine(
            new BalancerModules(home.hub, PropertiesTranslations.texts(Locale.ENGLISH)));

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void startsRulesBeforeAndAfterTheLoadBalancerIsMadeAnew() {
        FakeRuleEngine.Rule limited = engine.addRule("limited",
                Map.of("thingUID", HOME.getAsString(), "event", "LIMITED"));
        addAll();
        overload();
        patiently().untilAsserted(() -> assertThat(limited.starts()).isNotEmpty());
        patiently().until(() -> !engine.isSatisfied(room()));

        home.remove(HOME);
        int before = limited.starts().size();
        home.addBalancer(HOME, QUICK);

        patiently().untilAsserted(() -> assertThat(limited.starts()).hasSizeGreaterThan(before));
    }

    @Test
    void startsARuleWhenTheFuseIsOverloadedAndOneWhenThatIsOver() {
        FakeRuleEngine.Rule overload = engine.addRule("overload",
                Map.of("thingUID", HOME.getAsString(), "event", "OVERLOAD"));
        FakeRuleEngine.Rule ended = engine.addRule("ended",
                Map.of("thingUID", HOME.getAsString(), "event", "OVERLOAD_ENDED"));
        addAll();
        overload();
        patiently().untilAsserted(() -> assertThat(overload.starts()).isNotEmpty());
        home.command(HOUSE, CHANNELS_EXTRA_LOAD.get(1), new QuantityType<>("0 A"));
        patiently().untilAsserted(() -> assertThat(ended.starts()).isNotEmpty());
    }

    private void addAll() {
        home.addHouse("QUIET");
        home.addMeter(GRID, HOUSE);
        home.addCharger(CAR, HOUSE, Map.of());
        home.addBalancer(HOME, QUICK);
        patiently().until(() -> engine.isSatisfied(room()));
    }

    private void overload() {
        home.command(HOUSE, CHANNELS_EXTRA_LOAD.get(1), new QuantityType<>("28 A"));
    }

    private static Map<String, Object> room() {
        return Map.of("thingUID", HOME.getAsString(), "amps", 10);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50));
    }
}
