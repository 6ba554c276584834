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
package org.openhab.binding.teltocharge.internal.network.homewizard;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.http.Authorizer;
import org.openhab.binding.teltocharge.internal.network.http.DeviceChannel;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.http.DeviceHttp;
import org.openhab.binding.teltocharge.internal.network.http.DeviceTrust;
import org.openhab.binding.teltocharge.internal.network.http.HttpReply;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.openhab.binding.teltocharge.internal.network.link.Answers;
import org.openhab.binding.teltocharge.internal.network.link.MeterIdentity;
import org.openhab.binding.teltocharge.internal.network.link.NetworkMeter;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.JsonObject;

/**
 * A HomeWizard meter over the second version of its interface: encrypted, with a token that the meter gives after its
 * button was pressed, and a WebSocket over which it sends each measurement. Only while nothing comes there it is asked.
 * Source: HomeWizard API documentation, version 2.
 */
@NonNullByDefault
public final class HomeWizardV2Meter implements NetworkMeter {

    static final Duration TIMEOUT = Duration.ofSeconds(4);

    private static final Map<String, String> HEADERS = Map.of("X-Api-Version", "2");
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Fa-f]{32}");
    /** What was sent by itself stands for an answer so long: a period of DSMR 5 and some time on the way. */
    private static final Duration PUSH_IS_ENOUGH = Duration.ofMillis(1500);

    private final Logger logger = LoggerFactory.getLogger(HomeWizardV2Meter.class);
    private final DeviceHttp http;
    private final DeviceTrust trust;
    private final String user;
    private final InstantSource clock;
    private final Consumer<HomeWizardKey> paired;
    private final DeviceChannel channel;

    private volatile String token;
    private volatile HomeWizardParser parser = new HomeWizardParser(HomeWizardNames.V2, HomeWizardProduct.P1);
    private volatile Duration period = Duration.ZERO;
    private volatile @Nullable Consumer<Measurement> listener;
    private volatile @Nullable Push lastPush;

    /** What was sent last. */
    private record Push(Measurement measurement, Instant received) {
    }

    /**
     * @param trust decides whom the clients trust
     * @param base address, with the scheme https
     * @param user name by which the meter lists us, without its prefix
     * @param token empty to pair
     * @param paired told when there is a new key
     */
    public HomeWizardV2Meter(DeviceClients clients, DeviceTrust trust, URI base, String user, String token,
            InstantSource clock, Consumer<HomeWizardKey> paired) {
        this.http = new DeviceHttp(clients.http(), base, HEADERS, TIMEOUT);
        this.trust = trust;
        this.user = user;
        this.token = token;
        this.clock = clock;
        this.paired = paired;
        URI socket = URI.create("wss" + base.toString().substring("https".length())).resolve("/api/ws");
        this.channel = new DeviceChannel(clients, socket, clock,
                new HomeWizardNotifications(() -> this.token, this::pushed));
    }

    @Override
    public CompletableFuture<MeterIdentity> identify() {
        CompletableFuture<String> known = token.isEmpty() ? pair() : CompletableFuture.completedFuture(token);
        return known.thenCompose(held -> http.get("/api", Authorizer.bearer(held)))
                .thenCompose(answer -> Answers.of(() -> accept(answer)));
    }

    private CompletableFuture<String> pair() {
        JsonObject request = new JsonObject();
        request.addProperty("name", "local/" + user);
        return http.post("/api/user", request.toString()).thenCompose(reply -> Answers.of(() -> take(reply)));
    }

    private String take(HttpReply reply) throws MalformedAnswerException, NetworkException {
        if (reply.status() == HttpReply.FORBIDDEN) {
            throw new NetworkException(NetworkFault.BUTTON, "");
        }
        String given = reply.json().text("token").orElse("");
        if (!TOKEN.matcher(given).matches()) {
            throw new MalformedAnswerException("no token");
        }
        token = given;
        return given;
    }

    private MeterIdentity accept(JsonFields answer) throws MalformedAnswerException, NetworkException {
        HomeWizardInfo info = HomeWizardInfo.of(answer);
        parser = new HomeWizardParser(HomeWizardNames.V2, info.product());
        // From here on nobody else is trusted, whatever name is in the certificate.
        trust.pinSeen();
        paired.accept(new HomeWizardKey(token, trust.seen()));
        return info.identity();
    }

    @Override
    public CompletableFuture<Measurement> read() {
        if (listener != null) {
            channel.connectWhenDue();
        }
        Push push = lastPush;
        if (push != null && clock.instant().isBefore(push.received.plus(PUSH_IS_ENOUGH))) {
            return CompletableFuture.completedFuture(push.measurement);
        }
        return http.get("/api/measurement", Authorizer.bearer(token))
                .thenCompose(answer -> Answers.of(() -> measurement(answer)));
    }

    private Measurement measurement(JsonFields data) throws MalformedAnswerException, NetworkException {
        period = parser.telegramPeriod(data);
        return parser.measurement(data);
    }

    private void pushed(JsonFields data) {
        Consumer<Measurement> told = listener;
        if (told == null) {
            return;
        }
        try {
            Measurement measured = measurement(data);
            lastPush = new Push(measured, clock.instant());
            told.accept(measured);
        } catch (MalformedAnswerException e) {
            logger.debug("A measurement that was sent is refused: {}", e.what());
        } catch (NetworkException e) {
            logger.debug("A measurement that was sent is refused: {}", e.detail());
        }
    }

    @Override
    public void listen(Consumer<Measurement> told) {
        listener = told;
    }

    @Override
    public Duration period() {
        return period;
    }

    @Override
    public void close() {
        listener = null;
        channel.close();
    }
}
