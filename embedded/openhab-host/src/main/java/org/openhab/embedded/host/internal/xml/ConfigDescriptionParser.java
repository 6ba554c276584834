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
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.config.core.ConfigDescriptionParameterBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameterGroup;
import org.openhab.core.config.core.ConfigDescriptionParameterGroupBuilder;
import org.openhab.core.config.core.FilterCriteria;
import org.openhab.core.config.core.ParameterOption;

/**
 * Reads {@code config-description} elements (schema config-description-1.0.0).
 */
final class ConfigDescriptionParser {

    ConfigDescription parse(XmlElement xml, URI uri) throws OhInfException {
        List<ConfigDescriptionParameterGroup> groups = new ArrayList<>();
        for (XmlElement group : xml.children("parameter-group")) {
            groups.add(parseGroup(group));
        }
        List<ConfigDescriptionParameter> parameters = new ArrayList<>();
        for (XmlElement parameter : xml.children("parameter")) {
            parameters.add(parseParameter(parameter));
        }
        return ConfigDescriptionBuilder.create(uri).withParameterGroups(groups).withParameters(parameters).build();
    }

    private ConfigDescriptionParameterGroup parseGroup(XmlElement xml) throws OhInfException {
        return ConfigDescriptionParameterGroupBuilder.create(xml.requiredAttribute("name"))
                .withLabel(xml.childText("label")).withDescription(xml.childText("description"))
                .withContext(xml.childText("context")).withAdvanced("true".equals(xml.childText("advanced"))).build();
    }

    private ConfigDescriptionParameter parseParameter(XmlElement xml) throws OhInfException {
        String name = xml.requiredAttribute("name");
        try {
            Type type = Type.valueOf(xml.requiredAttribute("type").toUpperCase(Locale.ROOT));
            ConfigDescriptionParameterBuilder builder = ConfigDescriptionParameterBuilder.create(name, type);
            addAttributes(builder, xml);
            addChildren(builder, xml);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new OhInfException("parameter " + name + ": " + e.getMessage(), e);
        }
    }

    private void addAttributes(ConfigDescriptionParameterBuilder builder, XmlElement xml) {
        builder.withMinimum(decimal(xml.attribute("min"))).withMaximum(decimal(xml.attribute("max")))
                .withStepSize(decimal(xml.attribute("step"))).withPattern(xml.attribute("pattern"))
                .withGroupName(xml.attribute("groupName")).withUnit(xml.attribute("unit"))
                .withReadOnly(xml.flag("readOnly", false)).withMultiple(xml.flag("multiple", false))
                .withRequired(xml.flag("required", "true".equals(xml.childText("required"))));
    }

    private void addChildren(ConfigDescriptionParameterBuilder builder, XmlElement xml) throws OhInfException {
        builder.withContext(xml.childText("context")).withDefault(xml.childText("default"))
                .withLabel(xml.childText("label")).withDescription(xml.childText("description"))
                .withUnitLabel(xml.childText("unitLabel")).withAdvanced("true".equals(xml.childText("advanced")))
                .withVerify("true".equals(xml.childText("verify"))).withLimitToOptions(limitToOptions(xml))
                .withOptions(options(xml)).withFilterCriteria(criteria(xml));
        String limit = xml.childText("multipleLimit");
        if (limit != null) {
            builder.withMultipleLimit(Integer.valueOf(limit));
        }
    }

    /** openHAB takes an absent element as true: options restrict unless the add-on says otherwise. */
    private boolean limitToOptions(XmlElement xml) {
        return !"false".equals(xml.childText("limitToOptions"));
    }

    private List<ParameterOption> options(XmlElement xml) throws OhInfException {
        List<ParameterOption> result = new ArrayList<>();
        for (XmlElement options : xml.children("options")) {
            for (XmlElement option : options.children("option")) {
                result.add(new ParameterOption(option.requiredAttribute("value"), option.text()));
            }
        }
        return result;
    }

    private List<FilterCriteria> criteria(XmlElement xml) throws OhInfException {
        List<FilterCriteria> result = new ArrayList<>();
        for (XmlElement filter : xml.children("filter")) {
            for (XmlElement criterion : filter.children("criteria")) {
                result.add(new FilterCriteria(criterion.requiredAttribute("name"), criterion.text()));
            }
        }
        return result;
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
