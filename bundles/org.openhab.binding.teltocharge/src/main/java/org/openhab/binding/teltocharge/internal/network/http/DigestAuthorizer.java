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
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;

/**
 * Digest authentication with SHA-256. Uses the server's nonce again and counts (RFC 7616, section 3.4), which saves
 * every second request; firmware that takes a nonce only once asks anew each time (Shelly Gen2+ API, Authentication).
 */
@NonNullByDefault
public final class DigestAuthorizer implements Authorizer {

    private final Credentials credentials;
    private final Supplier<String> clientNonces;
    private @Nullable DigestChallenge challenge;
    private int count;

    /**
     * @param clientNonces gives a new random text each time
     */
    public DigestAuthorizer(Credentials credentials, Supplier<String> clientNonces) {
        this.credentials = credentials;
        this.clientNonces = clientNonces;
    }

    @Override
    public synchronized Optional<String> header(String method, String path) {
        DigestChallenge known = challenge;
        if (known == null) {
            return Optional.empty();
        }
        count++;
        return Optional.of(Digest.authorization(known, credentials, count, clientNonces.get(), method, path));
    }

    @Override
    public synchronized boolean answers(String header) {
        Optional<DigestChallenge> asked = credentials.isEmpty() ? Optional.empty() : DigestChallenge.parse(header);
        challenge = asked.orElse(null);
        count = 0;
        return asked.isPresent();
    }

    @Override
    public NetworkFault refused() {
        return NetworkFault.PASSWORD;
    }
}
