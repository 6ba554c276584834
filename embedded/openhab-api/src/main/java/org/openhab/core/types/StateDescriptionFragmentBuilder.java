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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Builds a {@link StateDescriptionFragment}. What is not set stays open for others to decide.
 */
@NonNullByDefault
public class StateDescriptionFragmentBuilder {

    private @Nullable BigDecimal minimum;
    private @Nullable BigDecimal maximum;
    private @Nullable BigDecimal step;
    private @Nullable String pattern;
    private @Nullable Boolean readOnly;
    private @Nullable List<StateOption> options;

    private StateDescriptionFragmentBuilder() {
    }

    public static StateDescriptionFragmentBuilder create() {
        return new StateDescriptionFragmentBuilder();
    }

    /** A builder that starts from what the fragment sets. */
    public static StateDescriptionFragmentBuilder create(StateDescriptionFragment fragment) {
        StateDescriptionFragmentBuilder builder = new StateDescriptionFragmentBuilder();
        builder.minimum = fragment.getMinimum();
        builder.maximum = fragment.getMaximum();
        builder.step = fragment.getStep();
        builder.pattern = fragment.getPattern();
        builder.readOnly = fragment.isReadOnly();
        builder.options = copy(fragment.getOptions());
        return builder;
    }

    public static StateDescriptionFragmentBuilder create(StateDescription description) {
        StateDescriptionFragmentBuilder builder = new StateDescriptionFragmentBuilder();
        builder.minimum = description.getMinimum();
        builder.maximum = description.getMaximum();
        builder.step = description.getStep();
        builder.pattern = description.getPattern();
        builder.readOnly = description.isReadOnly();
        builder.options = copy(description.getOptions());
        return builder;
    }

    private static @Nullable List<StateOption> copy(@Nullable List<StateOption> options) {
        return options == null || options.isEmpty() ? null : new ArrayList<>(options);
    }

    public StateDescriptionFragment build() {
        List<StateOption> current = options;
        return new FragmentImpl(minimum, maximum, step, pattern, readOnly,
                current == null ? null : List.copyOf(current));
    }

    public StateDescriptionFragmentBuilder withMaximum(BigDecimal maximum) {
        this.maximum = maximum;
        return this;
    }

    public StateDescriptionFragmentBuilder withMinimum(BigDecimal minimum) {
        this.minimum = minimum;
        return this;
    }

    public StateDescriptionFragmentBuilder withStep(BigDecimal step) {
        this.step = step;
        return this;
    }

    public StateDescriptionFragmentBuilder withPattern(String pattern) {
        this.pattern = pattern;
        return this;
    }

    public StateDescriptionFragmentBuilder withReadOnly(Boolean readOnly) {
        this.readOnly = readOnly;
        return this;
    }

    /** Adds one option. */
    public StateDescriptionFragmentBuilder withOption(StateOption option) {
        List<StateOption> current = options == null ? new ArrayList<>() : options;
        current.add(option);
        options = current;
        return this;
    }

    /** Replaces the options. */
    public StateDescriptionFragmentBuilder withOptions(List<StateOption> options) {
        this.options = new ArrayList<>(options);
        return this;
    }
}
