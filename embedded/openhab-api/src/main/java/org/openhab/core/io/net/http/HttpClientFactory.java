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
package org.openhab.core.io.net.http;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Gives out HTTP clients: a common one for plain use, and own ones for who needs other settings. A consumer's name has 4
 * to 20 characters: letters, digits, minus and underscore.
 */
@NonNullByDefault
public interface HttpClientFactory {

    /**
     * Makes a client that its consumer starts and stops.
     *
     * @param consumerName names the client's threads
     * @throws IllegalArgumentException if the name is not allowed
     */
    HttpClient createHttpClient(String consumerName);

    /**
     * Makes a client that its consumer starts and stops.
     *
     * @param consumerName names the client's threads
     * @param sslContextFactory decides whom to trust; null for openHAB's own settings
     * @throws IllegalArgumentException if the name is not allowed
     */
    HttpClient createHttpClient(String consumerName, @Nullable SslContextFactory sslContextFactory);

    /** The client that all share. It runs already and must not be stopped or set differently. */
    HttpClient getCommonHttpClient();

    /**
     * Makes a client for HTTP/2 that its consumer starts and stops.
     *
     * @param consumerName names the client's threads
     * @throws IllegalArgumentException if the name is not allowed
     */
    HTTP2Client createHttp2Client(String consumerName);

    /**
     * Makes a client for HTTP/2 that its consumer starts and stops.
     *
     * @param consumerName names the client's threads
     * @param sslContextFactory decides whom to trust; null for openHAB's own settings
     * @throws IllegalArgumentException if the name is not allowed
     */
    HTTP2Client createHttp2Client(String consumerName, @Nullable SslContextFactory sslContextFactory);
}
