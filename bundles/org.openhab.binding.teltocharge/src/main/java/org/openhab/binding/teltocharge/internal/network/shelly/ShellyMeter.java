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
package org.openhab.binding.teltocharge.internal.network.shelly;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.http.Authorizer;
import org.openhab.binding.teltocharge.internal.network.http.Credentials;
import org.openhab.binding.teltocharge.internal.network.http.DeviceChannel;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.http.DeviceHttp;
import org.openhab.binding.teltocharge.internal.network.http.DigestAuthorizer;
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
 * A Shelly of any generation at one address: its values are read over HTTP, and from the second generation on it sends
 * changes over a WebSocket in between, which come for large changes only and so do not replace the reading.
 */
@NonNullByDefault
public final class ShellyMeter implements NetworkMeter {

    private static final Duration TIMEOUT = Duration.ofSeconds(4);
    private static final Duration ENERGY_PERIOD = Duration.ofSeconds(30);
    /** A notification tells what has changed since; laid on older values it would make them look new. */
    private static final Duration OLDEST_BASE = Duration.ofSeconds(5);
    /** Both generations measure each second. */
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Logger logger = LoggerFactory.getLogger(ShellyMeter.class);
    private final DeviceHttp http;
    private final Credentials credentials;
    private final Supplier<String> nonces;
    private final InstantSource clock;
    private final DeviceChannel notifications;
    private final ShellyStatus status = new ShellyStatus();

    private volatile ShellyLayout layout = ShellyLayout.EM;
    private volatile Authorizer authorizer = Authorizer.NONE;
    private Instant energyDue = Instant.MIN;
    private Instant readAt = Instant.MIN;
    private volatile @Nullable Consumer<Measurement> listener;

    /**
     * @param base address, with the scheme http
     * @param nonces gives a new random text each time
     */
    public ShellyMeter(DeviceClients clients, URI base, Credentials credentials, Supplier<String> nonces,
            InstantSource clock) {
        this.http = new DeviceHttp(clients.http(), base, Map.of(), TIMEOUT);
        this.credentials = credentials;
        this.nonces = nonces;
        this.clock = clock;
        URI socket = URI.create("ws" + base.toString().substring("http".length())).resolve("/rpc");
        this.notifications = new DeviceChannel(clients, socket, clock,
                new ShellyNotifications(credentials, nonces, this::notified));
    }

    @Override
    public CompletableFuture<MeterIdentity> identify() {
        return http.get("/shelly", Authorizer.NONE).thenCompose(answer -> Answers.of(() -> accept(answer)));
    }

    private MeterIdentity accept(JsonFields answer) throws MalformedAnswerException, NetworkException {
        ShellyInfo info = ShellyInfo.of(answer);
        layout = info.layout();
        // The password itself goes to a Shelly of the first generation only, which knows no better way.
        authorizer = info.layout().isGen1()
                ? Authorizer.basic(credentials)
                : new DigestAuthorizer(credentials, nonces);
        return info.identity();
    }

    @Override
    public CompletableFuture<Measurement> read() {
        if (layout.isGen1()) {
            return http.get("/status", authorizer)
                    .thenCompose(answer -> Answers.of(() -> ShellyGen1Parser.status(answer, layout)));
        }
        if (listener != null) {
            notifications.connectWhenDue();
        }
        if (layout == ShellyLayout.EM) {
            readEnergyWhenDue();
            return http.get("/rpc/EM.GetStatus?id=0", authorizer)
                    .thenCompose(answer -> Answers.of(() -> take(answer.object(), "em:0")));
        }
        // One request for three components, which belong to one moment.
        return http.get("/rpc/Shelly.GetStatus", authorizer)
                .thenCompose(answer -> Answers.of(() -> takeAll(answer.object())));
    }

    private synchronized void readEnergyWhenDue() {
        Instant now = clock.instant();
        if (now.isBefore(energyDue)) {
            return;
        }
        energyDue = now.plus(ENERGY_PERIOD);
        http.get("/rpc/EMData.GetStatus?id=0", authorizer).whenComplete((answer, failure) -> {
            if (failure == null) {
                put("emdata:0", answer.object());
            } else {
                logger.debug("The energies of a Shelly were not read: {}", failure.getMessage());
            }
        });
    }

    private synchronized void put(String component, JsonObject values) {
        status.put(component, values);
    }

    private synchronized Measurement take(JsonObject values, String component)
            throws MalformedAnswerException, NetworkException {
        status.put(component, values);
        readAt = clock.instant();
        return measurement(null);
    }

    private synchronized Measurement takeAll(JsonObject components) throws MalformedAnswerException, NetworkException {
        status.putAll(components);
        readAt = clock.instant();
        return measurement(null);
    }

    private Measurement measurement(@Nullable Instant stamp) throws MalformedAnswerException, NetworkException {
        return ShellyGen2Parser.status(new JsonFields(status.components()), layout, stamp);
    }

    /** Passes a notification on, laid on what was read before. */
    private void notified(JsonObject changes, Instant stamp) {
        Consumer<Measurement> told = listener;
        if (told == null) {
            return;
        }
        try {
            Optional<Measurement> measured = lay(changes, stamp);
            measured.ifPresent(told);
        } catch (MalformedAnswerException e) {
            logger.debug("A notification of a Shelly is refused: {}", e.what());
        } catch (NetworkException e) {
            logger.debug("A notification of a Shelly is refused: {}", e.detail());
        }
    }

    private synchronized Optional<Measurement> lay(JsonObject changes, Instant stamp)
            throws MalformedAnswerException, NetworkException {
        boolean concernsUs = status.lay(changes);
        boolean fresh = !clock.instant().isAfter(readAt.plus(OLDEST_BASE));
        return concernsUs && fresh ? Optional.of(measurement(stamp)) : Optional.empty();
    }

    @Override
    public void listen(Consumer<Measurement> told) {
        listener = told;
    }

    @Override
    public Duration period() {
        return PERIOD;
    }

    @Override
    public void close() {
        listener = null;
        notifications.close();
    }
}
