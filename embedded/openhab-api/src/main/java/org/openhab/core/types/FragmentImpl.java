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
package org.openhab.core.types;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Parts of a state description; what is {@code null} is not set.
 */
@NonNullByDefault
record FragmentImpl(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, @Nullable BigDecimal step,
        @Nullable String pattern, @Nullable Boolean readOnly,
        @Nullable List<StateOption> options) implements StateDescriptionFragment {

    @Override
    public @Nullable BigDecimal getMinimum() {
        return minimum;
    }

    @Override
    public @Nullable BigDecimal getMaximum() {
        return maximum;
    }

    @Override
    public @Nullable BigDecimal getStep() {
        return step;
    }

    @Override
    public @Nullable String getPattern() {
        return pattern;
    }

    @Override
    public @Nullable Boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public @Nullable List<StateOption> getOptions() {
        return options;
    }

    /** The whole description, {@code null} if nothing at all is set. */
    @Override
    public @Nullable StateDescription toStateDescription() {
        if (minimum == null && maximum == null && step == null && pattern == null && readOnly == null
                && options == null) {
            return null;
        }
        return new StateDescription(minimum, maximum, step, pattern, Boolean.TRUE.equals(readOnly), options);
    }
}
