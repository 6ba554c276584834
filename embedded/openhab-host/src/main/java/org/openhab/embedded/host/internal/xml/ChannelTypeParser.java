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
package org.openhab.embedded.host.internal.xml;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.StateChannelTypeBuilder;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.EventDescription;
import org.openhab.core.types.EventOption;
import org.openhab.core.types.StateDescriptionFragment;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;

/**
 * Reads {@code channel-type} elements (schema thing-description-1.0.0).
 */
final class ChannelTypeParser {

    private static final String SYSTEM = "system";

    ChannelTypeUID uid(XmlElement xml, String bindingId) throws OhInfException {
        return new ChannelTypeUID(xml.flag(SYSTEM, false) ? SYSTEM : bindingId, xml.requiredAttribute("id"));
    }

    ChannelType parse(XmlElement xml, String bindingId, @Nullable URI configUri) throws OhInfException {
        ChannelTypeUID uid = uid(xml, bindingId);
        String label = xml.requiredChildText("label");
        return "trigger".equals(xml.childText("kind"))
                ? trigger(xml, uid, label, configUri)
                : state(xml, uid, label, configUri);
    }

    private ChannelType trigger(XmlElement xml, ChannelTypeUID uid, String label, @Nullable URI configUri)
            throws OhInfException {
        var builder = ChannelTypeBuilder.trigger(uid, label);
        addCommon(builder, xml, configUri);
        Optional<XmlElement> event = xml.child("event");
        if (event.isPresent()) {
            List<EventOption> options = new ArrayList<>();
            for (XmlElement option : optionsOf(event.get())) {
                options.add(new EventOption(option.requiredAttribute("value"), option.text()));
            }
            builder.withEventDescription(new EventDescription(options));
        }
        return builder.build();
    }

    private ChannelType state(XmlElement xml, ChannelTypeUID uid, String label, @Nullable URI configUri)
            throws OhInfException {
        StateChannelTypeBuilder builder = ChannelTypeBuilder.state(uid, label, xml.requiredChildText("item-type"));
        addCommon(builder, xml, configUri);
        xml.child("item-type").map(type -> type.attribute("unitHint")).ifPresent(builder::withUnitHint);
        Optional<XmlElement> state = xml.child("state");
        if (state.isPresent()) {
            builder.withStateDescriptionFragment(stateDescription(state.get()));
        }
        Optional<XmlElement> command = xml.child("command");
        if (command.isPresent()) {
            builder.withCommandDescription(commandDescription(command.get()));
        }
        String policy = xml.childText("autoUpdatePolicy");
        if (policy != null) {
            builder.withAutoUpdatePolicy(AutoUpdatePolicy.parse(policy));
        }
        return builder.build();
    }

    private void addCommon(ChannelTypeBuilder<?> builder, XmlElement xml, @Nullable URI configUri) {
        builder.isAdvanced(xml.flag("advanced", false));
        String description = xml.childText("description");
        if (description != null) {
            builder.withDescription(description);
        }
        String category = xml.childText("category");
        if (category != null) {
            builder.withCategory(category);
        }
        if (configUri != null) {
            builder.withConfigDescriptionURI(configUri);
        }
        Set<String> tags = new LinkedHashSet<>();
        xml.children("tags").forEach(list -> list.children("tag").forEach(tag -> tags.add(tag.text())));
        builder.withTags(tags);
    }

    private StateDescriptionFragment stateDescription(XmlElement xml) throws OhInfException {
        StateDescriptionFragmentBuilder builder = StateDescriptionFragmentBuilder.create();
        String min = xml.attribute("min");
        if (min != null) {
            builder.withMinimum(new BigDecimal(min));
        }
        String max = xml.attribute("max");
        if (max != null) {
            builder.withMaximum(new BigDecimal(max));
        }
        String step = xml.attribute("step");
        if (step != null) {
            builder.withStep(new BigDecimal(step));
        }
        String pattern = xml.attribute("pattern");
        if (pattern != null) {
            builder.withPattern(pattern);
        }
        builder.withReadOnly(xml.flag("readOnly", false));
        List<StateOption> options = new ArrayList<>();
        for (XmlElement option : optionsOf(xml)) {
            options.add(new StateOption(option.requiredAttribute("value"), option.text()));
        }
        return builder.withOptions(options).build();
    }

    private CommandDescription commandDescription(XmlElement xml) throws OhInfException {
        List<CommandOption> options = new ArrayList<>();
        for (XmlElement option : optionsOf(xml)) {
            options.add(new CommandOption(option.requiredAttribute("value"), option.text()));
        }
        return CommandDescriptionBuilder.create().withCommandOptions(options).build();
    }

    private static List<XmlElement> optionsOf(XmlElement xml) {
        return xml.children("options").stream().flatMap(options -> options.children("option").stream()).toList();
    }
}
