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
package org.openhab.binding.teltocharge.internal.network.mdns;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A meter that has announced itself.
 *
 * @param kind whose meter it is
 * @param id 12 lower-case hexadecimal digits, as the meter itself gives it
 * @param host IP address
 * @param label for the owner
 */
@NonNullByDefault
public record FoundMeter(Kind kind, String id, String host, int port, String label) {

    /** How the meter is spoken to; the later, the newer. */
    public enum Kind {
        SHELLY, HOMEWIZARD_V1, HOMEWIZARD_V2
    }

    /** The one of the two that is spoken to in a newer way; this one if there is no difference. */
    public FoundMeter newer(FoundMeter other) {
        return other.kind.compareTo(kind) > 0 ? other : this;
    }
}
