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
package org.openhab.binding.teltocharge.dlb;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A phase of the grid connection. A charger's own first phase may be wired to any of them.
 */
@NonNullByDefault
public enum Phase {
    L1, L2, L3;

    /** All three, in order; not to be changed. */
    public static final List<Phase> ALL = List.of(values());
}
