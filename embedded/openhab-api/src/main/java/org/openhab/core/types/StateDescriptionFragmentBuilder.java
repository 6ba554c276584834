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

// SKELETON
@NonNullByDefault
public class StateDescriptionFragmentBuilder {

    public static StateDescriptionFragmentBuilder create() {
        throw new UnsupportedOperationException("not yet");
    }

    public static StateDescriptionFragmentBuilder create(StateDescriptionFragment stateDescriptionFragment) {
        throw new UnsupportedOperationException("not yet");
    }

    public static StateDescriptionFragmentBuilder create(StateDescription stateDescription) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescriptionFragment build() {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescriptionFragmentBuilder withMaximum(BigDecimal bigDecimal) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescriptionFragmentBuilder withMinimum(BigDecimal bigDecimal) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescriptionFragmentBuilder withStep(BigDecimal bigDecimal) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescriptionFragmentBuilder withPattern(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescriptionFragmentBuilder withReadOnly(Boolean boolean_) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescriptionFragmentBuilder withOption(StateOption stateOption) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescriptionFragmentBuilder withOptions(List<StateOption> list) {
        throw new UnsupportedOperationException("not yet");
    }

    private StateDescriptionFragmentBuilder() {
    }
}
