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
package org.openhab.binding.teltocharge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.automation.handler.ModuleHandlerFactory;
import org.openhab.core.automation.type.ModuleTypeProvider;
import org.openhab.core.automation.type.TriggerType;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** The add-on's bundles in a framework that holds nothing but what they say they need. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class BundlesTest {

    private static final String ADDON = "org.openhab.binding.teltocharge";

    @InjectBundleContext
    @SuppressWarnings("null")
    BundleContext context;

    @InjectService(timeout = 10_000)
    @SuppressWarnings("null")
    ThingTypeRegistry thingTypes;

    @InjectService(timeout = 10_000)
    @SuppressWarnings("null")
    ModuleHandlerFactory ruleModules;

    @InjectService(timeout = 10_000)
    @SuppressWarnings("null")
    ModuleTypeProvider ruleModuleTypes;

    @ParameterizedTest
    @ValueSource(strings = {ADDON, ADDON + ".dlb", ADDON + ".modbus", ADDON + ".simulator"})
    void startsWhenAllItNeedsIsThere(String name) {
        await().untilAsserted(() -> assertThat(bundle(name).getState()).isEqualTo(Bundle.ACTIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {ADDON, ADDON + ".dlb", ADDON + ".modbus", ADDON + ".simulator"})
    void exportsNothingInternal(String name) {
        String exports = bundle(name).getHeaders("").get(Constants.EXPORT_PACKAGE);

        assertThat(exports == null ? "" : exports).doesNotContain(".internal");
    }

    @Test
    void acceptsEveryOpenHabFrom51On() {
        String imports = bundle(ADDON).getHeaders("").get(Constants.IMPORT_PACKAGE);

        assertThat(Arrays.stream(imports.split(",(?=[a-z])")).filter(i -> i.startsWith("org.openhab.core")))
                .isNotEmpty().allSatisfy(i -> assertThat(i).contains("[5.1,6)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "rs485", "simulator", "charger", "modbus-meter", "item-meter", "shelly-meter",
            "homewizard-meter", "circuit",
            "load-balancer"})
    void offersItsThingTypesThroughTheHost(String id) {
        await().untilAsserted(() -> assertThat(thingTypes.getThingType(new ThingTypeUID("teltocharge", id)))
                .isNotNull().extracting(ThingType::getLabel).asString().isNotBlank().doesNotStartWith("@text"));
    }

    @Test
    void namesItsThingTypesInEnglishByDefault() {
        await().untilAsserted(() -> assertThat(thingTypes.getThingTypes("teltocharge", Locale.ENGLISH)).isNotEmpty());

        Map<String, String> labels = thingTypes.getThingTypes("teltocharge", Locale.ENGLISH).stream()
                .collect(Collectors.toMap(type -> type.getUID().getId(), ThingType::getLabel));
        assertThat(labels).containsEntry("load-balancer", "Load Balancer");
    }

    @Test
    void bringsItsRuleTemplatesWhereOpenHabLooksForThem() {
        assertThat(bundle(ADDON).findEntries("OH-INF/automation/templates/", null, true)).isNotNull()
                .satisfies(found -> assertThat(Collections.list(found)).hasSizeGreaterThan(3)
                        .allMatch(url -> url.getPath().endsWith(".json")));
    }

    @Test
    void offersItsTriggersAndConditionsToTheRuleEngine() {
        assertThat(ruleModules.getTypes()).containsExactly("teltocharge.BalancingEventTrigger",
                "teltocharge.HeadroomCondition");
        TriggerType trigger = ruleModuleTypes.getModuleType("teltocharge.BalancingEventTrigger", Locale.GERMAN);
        assertThat(trigger).hasFieldOrPropertyWithValue("label",
                "das Laden wird begrenzt oder die Hauptsicherung ist überlastet");
    }

    private Bundle bundle(String name) {
        return Arrays.stream(context.getBundles())
                .collect(Collectors.toMap(Bundle::getSymbolicName, Function.identity(), (a, b) -> a)).get(name);
    }
}
