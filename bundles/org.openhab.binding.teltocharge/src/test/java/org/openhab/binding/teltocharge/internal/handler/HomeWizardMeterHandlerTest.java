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
package org.openhab.binding.teltocharge.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import javax.servlet.http.HttpServletResponse;

import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.network.Vectors;
import org.openhab.binding.teltocharge.internal.network.http.DeviceTrust;
import org.openhab.binding.teltocharge.internal.network.peer.TestDevice;
import org.openhab.binding.teltocharge.internal.network.peer.TestKeys;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;

import com.google.gson.JsonObject;

/**
 * The thing {@code homewizard-meter} with a P1 meter on real sockets.
 */
class HomeWizardMeterHandlerTest {

    private static final ThingUID METER = new ThingUID(THING_TYPE_HOMEWIZARD_METER, "p1");
    private static final String TOKEN = "0123456789ABCDEF0123456789ABCDEF";
    private static final String SERIAL = "5c2fafaabbcc";

    @TempDir
    static Path folder;
    private static Path keys;
    private static Path otherKeys;

    private final TestHome home = new TestHome();
    private final NetworkHome network = new NetworkHome();
    private final AtomicBoolean button = new AtomicBoolean();
    private final AtomicInteger telegrams = new AtomicInteger();
    private TestDevice plain = TestDevice.plain("/api/ws");
    private TestDevice secure = TestDevice.secure(keys, "/api/ws");

    @BeforeAll
    static void makeKeys() {
        keys = TestKeys.keystore(folder, "appliance/p1dongle/" + SERIAL);
        otherKeys = TestKeys.keystore(folder, "appliance/p1dongle/" + SERIAL);
    }

    @BeforeEach
    void serve() {
        plain.onJson("/api", Vectors.json("homewizard_v1_device").toString());
        plain.on("/api/v1/data", (request, response) -> {
            JsonObject data = Vectors.json("homewizard_v1_p1_minimal");
            data.addProperty("smr_version", 42);
            data.addProperty("active_power_l2_w", 1000 + telegrams.incrementAndGet() / 5);
            TestDevice.write(response, 200, data.toString());
        });
        serveSecond(secure);
    }

    private void serveSecond(TestDevice device) {
        device.on("/api/user", (request, response) -> TestDevice.write(response, button.get() ? 200 : 403,
                button.get() ? "{\"token\":\"" + TOKEN + "\"}" : "{\"error\":\"user:creation-not-enabled\"}"));
        device.on("/api", (request, response) -> guarded(request.getHeader("Authorization"), response,
                Vectors.json("homewizard_v2_device")));
        device.on("/api/measurement", (request, response) -> guarded(request.getHeader("Authorization"), response,
                telegram()));
    }

    private static void guarded(String authorization, HttpServletResponse response,
            JsonObject json) throws IOException {
        boolean allowed = ("Bearer " + TOKEN).equals(authorization);
        TestDevice.write(response, allowed ? 200 : 401,
                allowed ? json.toString() : "{\"error\":\"user:unauthorized\"}");
    }

    private JsonObject telegram() {
        JsonObject data = Vectors.json("homewizard_v2_p1_3phase");
        int second = telegrams.incrementAndGet();
        data.addProperty("timestamp", String.format("2024-06-28T14:%02d:%02d", second / 60 % 60, second % 60));
        return data;
    }

    @AfterEach
    void close() {
        home.close();
        plain.close();
        secure.close();
        await().atMost(Duration.ofSeconds(60)).until(() -> network.webClients.running() == 0);
    }

    private HomeWizardMeterHandler add(Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(Map.of("host", "127.0.0.1", "port", plain.port(), "securePort",
                secure.port(), "pollInterval", 1));
        config.putAll(more);
        Thing thing = ThingBuilder.create(THING_TYPE_HOMEWIZARD_METER, METER)
                .withConfiguration(new Configuration(config)).build();
        return home.add(thing, new HomeWizardMeterHandler(thing, home.hub, network.services, home.clock));
    }

    private static void patiently(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }

    private void awaitOnline() {
        patiently(() -> assertThat(home.status(METER)).isEqualTo(ThingStatus.ONLINE));
    }

    private void awaitStatus(ThingStatusDetail detail, String key) {
        patiently(() -> {
            assertThat(home.statusInfo(METER).getStatusDetail()).isEqualTo(detail);
            assertThat(StatusText.parse(home.statusInfo(METER).getDescription()).map(StatusText::key)).contains(key);
        });
    }

    private MeterPort port() {
        return home.hub.meter(METER).orElseThrow();
    }

    @Test
    void readsTheFirstVersionAndTellsTheSlowTelegramsOfDsmr4() {
        add(Map.of("apiVersion", "v1"));

        awaitOnline();
        assertThat(home.number(METER, "l1#power")).isEqualTo(-676);
        assertThat(home.property(METER, Thing.PROPERTY_SERIAL_NUMBER)).isEqualTo("3c39e7aabbcc");
        patiently(() -> assertThat(port().period()).isEqualTo(Duration.ofSeconds(10)));
        assertThat(port().measured()).contains(MeasuredPhases.ALL);
        assertThat(secure.requests()).isEmpty();
    }

    @Test
    void saysHowToSwitchTheFirstVersionOn() {
        plain.onStatus("/api/v1/data", 403, "{\"error\": {\"id\": 202, \"description\": \"API not enabled\"}}");
        add(Map.of("apiVersion", "v1"));

        awaitStatus(ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.network-api-off");
        serve();
        home.clock.advance(Duration.ofMinutes(1));
        awaitOnline();
    }

    @Test
    void pairsByTheButtonAndKeepsTokenAndCertificate() throws Exception {
        add(Map.of("apiVersion", "v2"));
        awaitStatus(ThingStatusDetail.CONFIGURATION_PENDING, "offline.conf-pending.network-button");

        button.set(true);
        home.clock.advance(Duration.ofSeconds(5));

        awaitOnline();
        Configuration config = home.thing(METER).getConfiguration();
        assertThat(config.get("token")).isEqualTo(TOKEN);
        assertThat(config.get("certificate"))
                .isEqualTo(DeviceTrust.fingerprint(TestKeys.certificate(keys)));
        assertThat(home.statusInfo(METER).toString()).doesNotContain(TOKEN);
        assertThat(home.thing(METER).getProperties().values()).noneMatch(value -> value.contains(TOKEN));

        long pairings = secure.count("/api/user");
        home.handler(METER).dispose();
        home.handler(METER).initialize();
        awaitOnline();
        assertThat(secure.count("/api/user")).isEqualTo(pairings);
    }

    @Test
    void takesEitherTheAppOrTheButtonWhenNothingIsSet() {
        plain.onStatus("/api/v1/data", 403, "{\"error\": {\"id\": 202, \"description\": \"API not enabled\"}}");
        // The two stand for one meter, which has one serial number.
        plain.onJson("/api", Vectors.json("homewizard_v2_device").toString());
        add(Map.of());
        awaitStatus(ThingStatusDetail.CONFIGURATION_PENDING, "offline.conf-pending.network-api-off-or-button");

        button.set(true);
        home.clock.advance(Duration.ofSeconds(5));

        awaitOnline();
        assertThat(home.thing(METER).getConfiguration().get("token")).isEqualTo(TOKEN);
    }

    @Test
    void trustsNobodyElseOnceItIsPaired() throws Exception {
        secure.close();
        secure = TestDevice.secure(otherKeys, "/api/ws");
        serveSecond(secure);
        add(Map.of("apiVersion", "v2", "token", TOKEN, "certificate",
                DeviceTrust.fingerprint(TestKeys.certificate(keys))));

        awaitStatus(ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.network-certificate");
        assertThat(secure.requests()).as("the token was not shown to it").isEmpty();
    }

    @Test
    void saysThatTheTokenIsNotValidAnyMore() {
        add(Map.of("apiVersion", "v2", "token", "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"));

        awaitStatus(ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.network-token");
    }

    @Test
    void usesEachTelegramOnceThoughItIsSentAndAskedFor() {
        secure.onOpen(session -> TestDevice.send(session, "{\"type\":\"authorization_requested\"}"));
        secure.onText((session, text) -> TestDevice.send(session, text.contains("subscribe")
                ? "{\"type\":\"measurement\",\"data\":" + telegram() + "}"
                : "{\"type\":\"authorized\"}"));
        add(Map.of("apiVersion", "v2", "token", TOKEN));
        awaitOnline();
        patiently(() -> assertThat(secure.openSockets()).isEqualTo(1));

        AtomicReference<Instant> before = new AtomicReference<>(
                port().latest().orElseThrow().sourceTime());
        for (int i = 0; i < 3; i++) {
            secure.sendAll("{\"type\":\"measurement\",\"data\":" + telegram() + "}");
            patiently(() -> assertThat(port().latest().orElseThrow().sourceTime()).isAfter(before.get()));
            before.set(port().latest().orElseThrow().sourceTime());
            assertThat(port().latest().orElseThrow().deviceTime()).isNotNull();
        }
    }

    @Test
    void leavesNothingBehindWhenItIsDisposed() {
        secure.onOpen(session -> TestDevice.send(session, "{\"type\":\"authorization_requested\"}"));
        add(Map.of("apiVersion", "v2", "token", TOKEN));
        awaitOnline();
        patiently(() -> assertThat(secure.openSockets()).isEqualTo(1));

        home.remove(METER);

        patiently(() -> {
            assertThat(secure.openSockets()).isZero();
            assertThat(secure.connections()).isZero();
            assertThat(network.webClients.running()).isZero();
        });
    }
}
