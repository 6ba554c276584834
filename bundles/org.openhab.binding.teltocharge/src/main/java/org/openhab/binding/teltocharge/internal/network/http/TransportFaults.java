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

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpResponseException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;

/**
 * Tells what a failed connection failed of.
 */
@NonNullByDefault
final class TransportFaults {

    private static final int DEEPEST_CAUSE = 8;

    private TransportFaults() {
    }

    static NetworkException of(Throwable failure) {
        String detail = failure.getClass().getSimpleName()
                + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof NetworkException known) {
                return known;
            }
            if (cause instanceof CertificateException) {
                return new NetworkException(NetworkFault.CERTIFICATE, String.valueOf(cause.getMessage()));
            }
            cause = cause.getCause();
        }
        return new NetworkException(fault(failure), detail);
    }

    private static NetworkFault fault(@Nullable Throwable failure) {
        if (failure instanceof SocketTimeoutException || failure instanceof ConnectException
                || failure instanceof UnknownHostException || failure instanceof NoRouteToHostException
                || failure instanceof UnresolvedAddressException) {
            return NetworkFault.UNREACHABLE;
        }
        if (failure instanceof TimeoutException) {
            return NetworkFault.TIMEOUT;
        }
        if (failure instanceof SSLException) {
            return NetworkFault.CERTIFICATE;
        }
        // An answer that is longer than our buffer is an illegal argument to Jetty.
        return failure instanceof HttpResponseException || failure instanceof IllegalArgumentException
                ? NetworkFault.MALFORMED
                : NetworkFault.BROKEN_OFF;
    }
}
