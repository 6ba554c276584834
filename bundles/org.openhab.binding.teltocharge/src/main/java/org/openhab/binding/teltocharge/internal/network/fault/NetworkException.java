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
package org.openhab.binding.teltocharge.internal.network.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A meter on the network did not give what it was asked for.
 */
@NonNullByDefault
public class NetworkException extends Exception {

    private static final long serialVersionUID = 1L;

    private final NetworkFault fault;

    /**
     * @param detail what happened, in a few words; without a secret, since it is shown
     */
    public NetworkException(NetworkFault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    public NetworkFault fault() {
        return fault;
    }

    /** What happened, in a few words. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
