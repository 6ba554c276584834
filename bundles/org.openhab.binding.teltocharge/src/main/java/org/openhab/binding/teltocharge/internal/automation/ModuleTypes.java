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

import static org.openhab.binding.teltocharge.internal.automation.ModuleParameters.*;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.hub.BalancingEvent;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.core.automation.Visibility;
import org.openhab.core.automation.type.ConditionType;
import org.openhab.core.automation.type.ModuleType;
import org.openhab.core.automation.type.Output;
import org.openhab.core.automation.type.TriggerType;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.config.core.ConfigDescriptionParameterBuilder;
import org.openhab.core.config.core.ParameterOption;

/**
 * Describes the triggers and conditions for rules in the language of whoever makes them.
 */
@NonNullByDefault
final class ModuleTypes {

    static final String EVENT_TRIGGER = "teltocharge.BalancingEventTrigger";
    static final String HEADROOM_CONDITION = "teltocharge.HeadroomCondition";

    private static final Set<String> TAGS = Set.of("TeltoCharge");
    /** The trigger does what the trigger channel does, and the condition what the action does. */
    private static final String EVENT_DESCRIPTION = "channel-type.teltocharge.balancing-event.description";
    private static final String HEADROOM_DESCRIPTION = "actions.has-headroom.description";
    /** The rule templates ask the same. */
    private static final String TEMPLATE = "rule-template.config.teltocharge.";
    private static final String EVENT_LABEL = TEMPLATE + "event-command.name.event.label";
    private static final String EVENT_OPTION = TEMPLATE + "event-command.name.event.option.";
    private static final String AMPS_LABEL = TEMPLATE + "headroom-command.name.amps.label";
    private static final String THING_LABEL = "thing-type.teltocharge.load-balancer.label";

    private final BindingTexts texts;

    // Types of our own, as openHAB's developer guide makes them: it does not say that its types are no abstract classes.

    private static final class EventTriggerType extends TriggerType {
        EventTriggerType(List<ConfigDescriptionParameter> parameters, String label, String description,
                List<Output> outputs) {
            super(EVENT_TRIGGER, parameters, label, description, TAGS, Visibility.VISIBLE, outputs);
        }
    }

    private static final class HeadroomConditionType extends ConditionType {
        HeadroomConditionType(List<ConfigDescriptionParameter> parameters, String label, String description) {
            super(HEADROOM_CONDITION, parameters, label, description, TAGS, Visibility.VISIBLE, List.of());
        }
    }

    ModuleTypes(BindingTexts texts) {
        this.texts = texts;
    }

    List<ModuleType> all(Locale locale) {
        return List.of(eventTrigger(locale), headroomCondition(locale));
    }

    private TriggerType eventTrigger(Locale locale) {
        String event = texts.text(EVENT_LABEL, locale);
        List<Output> outputs = List.of(output(BalancingEventTrigger.OUTPUT_EVENT, event),
                output(BalancingEventTrigger.OUTPUT_THING_UID, texts.text(THING_LABEL, locale)));
        return new EventTriggerType(List.of(thing(locale), event(locale)), label(EVENT_TRIGGER, locale),
                texts.text(EVENT_DESCRIPTION, locale), outputs);
    }

    private ConditionType headroomCondition(Locale locale) {
        return new HeadroomConditionType(List.of(thing(locale), amps(locale)), label(HEADROOM_CONDITION, locale),
                texts.text(HEADROOM_DESCRIPTION, locale));
    }

    private ConfigDescriptionParameter thing(Locale locale) {
        return ConfigDescriptionParameterBuilder.create(THING_UID, Type.TEXT).withContext("thing").withRequired(true)
                .withLabel(texts.text(THING_LABEL, locale)).build();
    }

    private ConfigDescriptionParameter event(Locale locale) {
        List<ParameterOption> options = Arrays.stream(BalancingEvent.values()).map(
                event -> new ParameterOption(event.name(), texts.text(EVENT_OPTION + event.name(), locale))).toList();
        return ConfigDescriptionParameterBuilder.create(EVENT, Type.TEXT).withRequired(true)
                .withDefault(BalancingEvent.OVERLOAD.name()).withLimitToOptions(true).withOptions(options)
                .withLabel(texts.text(EVENT_LABEL, locale)).build();
    }

    private ConfigDescriptionParameter amps(Locale locale) {
        return ConfigDescriptionParameterBuilder.create(AMPS, Type.DECIMAL).withMinimum(BigDecimal.ZERO)
                .withRequired(true).withUnit("A").withLabel(texts.text(AMPS_LABEL, locale)).build();
    }

    private String label(String uid, Locale locale) {
        return texts.text("module-type." + uid + ".label", locale);
    }

    private static Output output(String name, String label) {
        return new Output(name, String.class.getName(), label, label, Set.of(), null, null);
    }
}
