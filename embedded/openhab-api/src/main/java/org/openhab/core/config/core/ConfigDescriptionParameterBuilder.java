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
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class ConfigDescriptionParameterBuilder {

    public static ConfigDescriptionParameterBuilder create(String value, ConfigDescriptionParameter.Type type) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withMinimum(BigDecimal bigDecimal) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withMaximum(BigDecimal bigDecimal) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withStepSize(BigDecimal bigDecimal) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withPattern(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withReadOnly(Boolean boolean_) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withMultiple(Boolean boolean_) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withMultipleLimit(Integer integer) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withContext(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withRequired(Boolean boolean_) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withDefault(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withDescription(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withOptions(List<ParameterOption> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withAdvanced(Boolean boolean_) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withVerify(Boolean boolean_) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withLimitToOptions(Boolean boolean_) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withGroupName(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withFilterCriteria(List<FilterCriteria> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withUnit(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterBuilder withUnitLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameter build() throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    private ConfigDescriptionParameterBuilder() {
    }
}
