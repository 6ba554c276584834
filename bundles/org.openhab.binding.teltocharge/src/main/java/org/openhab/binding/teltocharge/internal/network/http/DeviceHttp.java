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

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.api.Result;
import org.eclipse.jetty.client.util.BufferingResponseListener;
import org.eclipse.jetty.client.util.StringContentProvider;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.json.DeviceJson;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;

/**
 * Asks one device over HTTP, without waiting for its answers. Every future fails with {@link NetworkException} only.
 */
@NonNullByDefault
public final class DeviceHttp {

    /** Bytes of UTF-8 for the longest text that is taken. */
    private static final int MAX_BYTES = 3 * DeviceJson.MAX_CHARS;

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> headers;
    private final Duration timeout;

    /**
     * @param client running, and not one that follows redirects
     * @param base scheme, host and port
     * @param headers sent with every request
     * @param timeout from the request until the end of its answer
     */
    public DeviceHttp(HttpClient client, URI base, Map<String, String> headers, Duration timeout) {
        this.client = client;
        this.base = base;
        this.headers = Map.copyOf(headers);
        this.timeout = timeout;
    }

    /**
     * @param path path and query
     * @return the JSON of a success
     */
    public CompletableFuture<JsonFields> get(String path, Authorizer authorizer) {
        return send(HttpMethod.GET, path, null, authorizer).thenCompose(reply -> {
            if (reply.status() == HttpReply.UNAUTHORIZED && authorizer.answers(reply.challenge())) {
                return send(HttpMethod.GET, path, null, authorizer).thenCompose(second -> json(second, authorizer));
            }
            return json(reply, authorizer);
        });
    }

    private static CompletableFuture<JsonFields> json(HttpReply reply, Authorizer authorizer) {
        if (reply.status() == HttpReply.UNAUTHORIZED) {
            return CompletableFuture.failedFuture(new NetworkException(authorizer.refused(), "HTTP 401"));
        }
        try {
            return CompletableFuture.completedFuture(reply.json());
        } catch (NetworkException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * @param body JSON
     * @return the answer, whatever its status is
     */
    public CompletableFuture<HttpReply> post(String path, String body) {
        return send(HttpMethod.POST, path, body, Authorizer.NONE);
    }

    private CompletableFuture<HttpReply> send(HttpMethod method, String path, @Nullable String body,
            Authorizer authorizer) {
        Request request = client.newRequest(base.resolve(path)).method(method).followRedirects(false)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        headers.forEach(request::header);
        Optional<String> authorization = authorizer.header(method.asString(), path);
        authorization.ifPresent(value -> request.header(HttpHeader.AUTHORIZATION, value));
        if (body != null) {
            request.content(new StringContentProvider(body, StandardCharsets.UTF_8), "application/json");
        }
        Collector collector = new Collector();
        request.send(collector);
        return collector.reply;
    }

    /** Takes an answer in, up to the longest that a device gives. */
    private static final class Collector extends BufferingResponseListener {
        final CompletableFuture<HttpReply> reply = new CompletableFuture<>();

        Collector() {
            super(MAX_BYTES);
        }

        @Override
        @NonNullByDefault({})
        public void onComplete(Result result) {
            Throwable failure = result.getFailure();
            if (failure != null) {
                reply.completeExceptionally(TransportFaults.of(failure));
                return;
            }
            byte[] content = getContent();
            String challenge = result.getResponse().getHeaders().get(HttpHeader.WWW_AUTHENTICATE);
            reply.complete(new HttpReply(result.getResponse().getStatus(),
                    content == null ? "" : new String(content, StandardCharsets.UTF_8),
                    challenge == null ? "" : challenge));
        }
    }
}
