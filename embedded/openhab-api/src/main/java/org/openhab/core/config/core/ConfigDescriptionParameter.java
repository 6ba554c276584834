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
public class ConfigDescriptionParameter {

    public ConfigDescriptionParameter() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getName() {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameter.Type getType() {
        throw new UnsupportedOperationException("not yet");
    }

    public BigDecimal getMinimum() {
        throw new UnsupportedOperationException("not yet");
    }

    public BigDecimal getMaximum() {
        throw new UnsupportedOperationException("not yet");
    }

    public BigDecimal getStepSize() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getPattern() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isReadOnly() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isMultiple() {
        throw new UnsupportedOperationException("not yet");
    }

    public Integer getMultipleLimit() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getContext() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isRequired() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getDefault() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getLabel() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getGroupName() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean getLimitToOptions() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isAdvanced() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<ParameterOption> getOptions() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<FilterCriteria> getFilterCriteria() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getUnit() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getUnitLabel() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isVerifyable() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public enum Type {
        TEXT, INTEGER, DECIMAL, BOOLEAN;
    }
}
