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
package org.openhab.binding.teltocharge.dlb.curtail;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Who ordered to charge less.
 */
@NonNullByDefault
public enum Cause {
    /** The contact, as an emergency stop. */
    CONTACT_STOP,
    /** The contact, blocking. */
    CONTACT_BLOCK,
    /** The contact, reducing. */
    CONTACT_REDUCE,
    /** The grid operator, par. 14a EnWG. */
    GRID_OPERATOR,
    /** Another system. */
    EXTERNAL,
    /** Another system has sent nothing for too long. */
    EXTERNAL_MISSING;

    /** @return lower-case name with hyphens; stable */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the order came from another system, or its silence did */
    public boolean isExternal() {
        return this == EXTERNAL || this == EXTERNAL_MISSING;
    }
}
