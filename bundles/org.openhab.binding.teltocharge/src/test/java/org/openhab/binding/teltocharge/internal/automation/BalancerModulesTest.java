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
package org.openhab.binding.teltocharge.internal.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;
import static org.openhab.binding.teltocharge.internal.automation.FakeRuleEngine.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.internal.balancer.BalancerImages;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.BalancingEvent;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.core.automation.Condition;
import org.openhab.core.automation.Trigger;
import org.openhab.core.automation.Visibility;
import org.openhab.core.automation.type.ConditionType;
import org.openhab.core.automation.type.ModuleType;
import org.openhab.core.automation.type.TriggerType;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ParameterOption;

class BalancerModulesTest {

    private static final String HOME = "teltocharge:load-balancer:home";

    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final BalancerPort home = Ports.balancer("home");
    private final BalancerModules modules = new BalancerModules(hub, PropertiesTranslations.texts(Locale.GERMAN));
    private final FakeRuleEngine engine = new FakeRuleEngine(modules);

    // Trigger

    @Test
    void startsEveryRuleThatWaitsForTheEventOfTheLoadBalancer() {
        FakeRuleEngine.Rule first = engine.addRule("first", trigger(HOME, "OVERLOAD"));
        FakeRuleEngine.Rule second = engine.addRule("second", trigger(HOME, "OVERLOAD"));
        FakeRuleEngine.Rule released = engine.addRule("released", trigger(HOME, "RELEASED"));
        FakeRuleEngine.Rule elsewhere = engine.addRule("elsewhere",
                trigger("teltocharge:load-balancer:shed", "OVERLOAD"));

        hub.happened(home, BalancingEvent.OVERLOAD);

        Map<String, String> told = Map.of("balancingEvent", "OVERLOAD", "thingUID", HOME);
        assertThat(first.starts()).isEqualTo(List.of(told));
        assertThat(second.starts()).isEqualTo(List.of(told));
        assertThat(released.starts()).isEmpty();
        assertThat(elsewhere.starts()).isEmpty();
    }

    @Test
    void startsTheOtherRuleOnlyWhenOneIsRemoved() {
        FakeRuleEngine.Rule removed = engine.addRule("removed", trigger(HOME, "LIMITED"));
        FakeRuleEngine.Rule kept = engine.addRule("kept", trigger(HOME, "LIMITED"));
        removed.remove();
        removed.remove();

        hub.happened(home, BalancingEvent.LIMITED);

        assertThat(removed.starts()).isEmpty();
        assertThat(kept.starts()).hasSize(1);
    }

    @Test
    void startsARuleOnceWhenItsCallbackIsSetTwice() {
        FakeRuleEngine.Rule rule = engine.addRule("rule", trigger(HOME, "LIMITED"));
        rule.handler.setCallback(rule.callback);

        hub.happened(home, BalancingEvent.LIMITED);

        assertThat(rule.starts()).hasSize(1);
    }

    @Test
    void tellsTheOthersWhenARuleIsJustBeingTakenDown() {
        FakeRuleEngine.Rule ending = engine.addRule("ending", trigger(HOME, "LIMITED"));
        FakeRuleEngine.Rule kept = engine.addRule("kept", trigger(HOME, "LIMITED"));
        doThrow(new RejectedExecutionException("shut down")).when(ending.callback).triggered(any(), any());

        assertThatCode(() -> hub.happened(home, BalancingEvent.LIMITED)).doesNotThrowAnyException();

        assertThat(kept.starts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"teltocharge:load-balancer:home,", "teltocharge:load-balancer:home,NOTHING", ",OVERLOAD",
            "not a thing,OVERLOAD"})
    void startsNoRuleThatIsNotConfigured(String thing, String event) {
        FakeRuleEngine.Rule rule = engine.addRule("rule", trigger(thing, event));

        Stream.of(BalancingEvent.values()).forEach(each -> hub.happened(home, each));

        assertThat(rule.starts()).isEmpty();
    }

    // Condition

    @Test
    void isSatisfiedWhenEveryPhaseLeavesThatMuch() {
        headroom(false);
        assertThat(engine.isSatisfied(Map.of("thingUID", HOME, "amps", new BigDecimal("9.2")))).isTrue();
        assertThat(engine.isSatisfied(Map.of("thingUID", HOME, "amps", new BigDecimal("9.3")))).isFalse();
        assertThat(engine.isSatisfied(Map.of("thingUID", HOME, "amps", 9))).isTrue();
    }

    @Test
    void isNotSatisfiedWithoutAFreshReadingOrWithoutTheLoadBalancer() {
        Map<String, Object> none = Map.of("thingUID", HOME, "amps", BigDecimal.ZERO);
        assertThat(engine.isSatisfied(none)).isFalse();
        hub.add(home);
        assertThat(engine.isSatisfied(none)).isFalse();
        headroom(true);
        assertThat(engine.isSatisfied(none)).isFalse();
        headroom(false);
        assertThat(engine.isSatisfied(none)).isTrue();
        hub.remove(home);
        assertThat(engine.isSatisfied(none)).isFalse();
    }

    static Stream<Map<String, Object>> unusable() {
        return Stream.of(Map.of(), Map.of("thingUID", HOME), Map.of("amps", 1), Map.of("thingUID", "home", "amps", 1),
                Map.of("thingUID", HOME, "amps", -1), Map.of("thingUID", HOME, "amps", "NaN"),
                Map.of("thingUID", HOME, "amps", "much"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void isNotSatisfiedWhenItIsNotConfigured(Map<String, Object> configuration) {
        headroom(false);
        assertThat(engine.isSatisfied(configuration)).isFalse();
    }

    // Types

    @Test
    void hasHandlersForItsTypesOnly() {
        assertThat(modules.getTypes())
                .containsExactlyInAnyOrderElementsOf(modules.getAll().stream().map(ModuleType::getUID).toList())
                .containsExactlyInAnyOrder(EVENT_TRIGGER, HEADROOM_CONDITION);
        assertThat(modules.getHandler(module(Trigger.class, "core.ItemStateChangeTrigger", Map.of()), "rule")).isNull();
        assertThat(modules.getHandler(module(Condition.class, EVENT_TRIGGER, Map.of()), "rule")).isNull();
        assertThat(modules.getHandler(module(Trigger.class, HEADROOM_CONDITION, Map.of()), "rule")).isNull();
        assertThat(modules.<ModuleType>getModuleType("teltocharge.event-command", Locale.ENGLISH)).isNull();
    }

    @Test
    void describesTheTrigger() {
        TriggerType type = modules.getModuleType(EVENT_TRIGGER, Locale.ENGLISH);
        assertThat(type.getVisibility()).isEqualTo(Visibility.VISIBLE);
        assertThat(type).hasFieldOrPropertyWithValue("label", "charging is limited or the main fuse is overloaded");
        assertThat(type.getOutputs()).extracting("name").containsExactly("balancingEvent", "thingUID");
        List<ConfigDescriptionParameter> parameters = type.getConfigurationDescriptions();
        assertThat(parameters).extracting(ConfigDescriptionParameter::getName).containsExactly("thingUID", "event");
        assertThat(parameters).allMatch(ConfigDescriptionParameter::isRequired);
        assertThat(parameters.get(0).getContext()).isEqualTo("thing");
        assertThat(parameters.get(1).getLimitToOptions()).isTrue();
        assertThat(parameters.get(1).getOptions()).extracting(ParameterOption::getValue).containsExactly("LIMITED",
                "RELEASED", "OVERLOAD", "OVERLOAD_ENDED").contains(parameters.get(1).getDefault());
    }

    @Test
    void describesTheCondition() {
        ConditionType type = modules.getModuleType(HEADROOM_CONDITION, Locale.ENGLISH);
        assertThat(type).hasFieldOrPropertyWithValue("label", "the main fuse leaves room for charging");
        ConfigDescriptionParameter amps = type.getConfigurationDescriptions().get(1);
        assertThat(amps.getName()).isEqualTo("amps");
        assertThat(amps.getType()).isEqualTo(ConfigDescriptionParameter.Type.DECIMAL);
        assertThat(amps.getUnit()).isEqualTo("A");
        assertThat(amps.getMinimum()).isZero();
        assertThat(amps.isRequired()).isTrue();
    }

    @Test
    void speaksTheOwnersLanguageWhenNoOtherIsWanted() {
        assertThat(texts(null)).isEqualTo(texts(Locale.GERMAN)).isNotEqualTo(texts(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "lt", "nl", "pl", "sv"})
    void hasEveryTextInEveryLanguage(String language) {
        assertThat(texts(Locale.forLanguageTag(language))).hasSize(2 * 2 + 2 + 2 + 4)
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("[a-z]\\.[a-z]"));
    }

    private List<String> texts(Locale locale) {
        List<String> texts = new ArrayList<>();
        for (ModuleType type : modules.<ModuleType>getModuleTypes(locale)) {
            assertThat(type).extracting("label", "description").allSatisfy(text -> texts.add((String) text));
            for (ConfigDescriptionParameter parameter : type.getConfigurationDescriptions()) {
                texts.add(parameter.getLabel());
                parameter.getOptions().forEach(option -> texts.add(option.getLabel()));
            }
        }
        return texts;
    }

    private void headroom(boolean stale) {
        when(home.image()).thenReturn(
                Optional.of(BalancerImages.image(GridType.STAR, PhaseAmps.of(19.6, 9.2, 12.0), stale)));
        hub.add(home);
    }

    private static Map<String, Object> trigger(String thing, String event) {
        Map<String, Object> configuration = new HashMap<>();
        configuration.put("thingUID", thing);
        configuration.put("event", event);
        configuration.values().removeIf(Objects::isNull);
        return configuration;
    }
}
