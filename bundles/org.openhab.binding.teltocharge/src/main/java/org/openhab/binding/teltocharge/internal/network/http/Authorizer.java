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
package org.openhab.binding.teltocharge.internal.network.http;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;

/**
 * Lets requests through to a device. May be used from any thread.
 */
@NonNullByDefault
public interface Authorizer {

    /** For what a device tells anybody. */
    Authorizer NONE = new Fixed(Optional.empty(), NetworkFault.PASSWORD);

    /**
     * @param path path and query
     * @return value of the {@code Authorization} header; empty for none
     */
    Optional<String> header(String method, String path);

    /**
     * @param challenge value of the {@code WWW-Authenticate} header; may be empty
     * @return whether the next {@link #header} answers it, so that the same request is worth a second try
     */
    boolean answers(String challenge);

    /** What to say when the device refuses all the same. */
    NetworkFault refused();

    /** Basic authentication (RFC 7617). */
    static Authorizer basic(Credentials credentials) {
        return credentials.isEmpty() ? NONE : new Fixed(Optional.of(credentials.basic()), NetworkFault.PASSWORD);
    }

    /** A token (RFC 6750). */
    static Authorizer bearer(String token) {
        return new Fixed(Optional.of("Bearer " + token), NetworkFault.TOKEN);
    }

    /**
     * One and the same header for every request.
     */
    record Fixed(Optional<String> value, NetworkFault refused) implements Authorizer {
        @Override
        public Optional<String> header(String method, String path) {
            return value;
        }

        @Override
        public boolean answers(String challenge) {
            return false;
        }
    }
}
