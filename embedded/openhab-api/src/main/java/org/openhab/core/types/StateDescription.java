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
public class StateDescription {

    protected final BigDecimal minimum = null;

    protected final BigDecimal maximum = null;

    protected final BigDecimal step = null;

    protected final String pattern = null;

    protected final boolean readOnly = false;

    protected final List<StateOption> options = null;

    protected StateDescription(BigDecimal bigDecimal, BigDecimal bigDecimal2, BigDecimal bigDecimal3, String value,
            boolean flag, List<StateOption> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public BigDecimal getMinimum() {
        throw new UnsupportedOperationException("not yet");
    }

    public BigDecimal getMaximum() {
        throw new UnsupportedOperationException("not yet");
    }

    public BigDecimal getStep() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getPattern() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isReadOnly() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<StateOption> getOptions() {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }
}
