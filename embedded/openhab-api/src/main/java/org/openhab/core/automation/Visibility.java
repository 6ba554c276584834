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
package org.openhab.core.automation;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Who gets to see a rule, a module type or an action in the user interface.
 */
@NonNullByDefault
public enum Visibility {
    /** Shown to everybody. */
    VISIBLE,
    /** Never shown; other things depend on it. */
    HIDDEN,
    /** Shown to experts only. */
    EXPERT
}
