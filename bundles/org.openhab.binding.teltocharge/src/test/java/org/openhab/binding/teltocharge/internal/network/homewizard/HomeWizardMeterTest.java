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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.*;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.teltocharge.internal.network.Vectors;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.http.DeviceTrust;
import org.openhab.binding.teltocharge.internal.network.link.MeterIdentity;
import org.openhab.binding.teltocharge.internal.network.link.NetworkMeter;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.internal.network.peer.TestDevice;
import org.openhab.binding.teltocharge.internal.network.peer.TestKeys;
import org.openhab.binding.teltocharge.internal.network.peer.TestWebClients;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Both versions of the interface, against a server that speaks as the documentation says.
 */
class HomeWizardMeterTest {

    private static final String TOKEN = "0123456789ABCDEF0123456789ABCDEF";
    private static final String SERIAL = "5c2fafaabbcc";
    private static final String MEASUREMENT = Vectors.json("homewizard_v2_p1_3phase").toString();

    @TempDir
    static Path folder;
    private static Path keys;

    private final TestWebClients webClients = new TestWebClients();
    private final TestDevice plain = TestDevice.plain("/api/ws");
    private final TestDevice secure = TestDevice.secure(keys, "/api/ws");
    private final DeviceTrust trust = new DeviceTrust("", new HomeWizardCertificates(""));
    private final DeviceClients clients = new DeviceClients(webClients, webClients, "owner", trust);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
    private final AtomicBoolean button = new AtomicBoolean();
    private final List<HomeWizardKey> keysGiven = new CopyOnWriteArrayList<>();
    private final List<Measurement> pushed = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeKeys() {
        keys = TestKeys.keystore(folder, "appliance/p1dongle/" + SERIAL);
    }

    @BeforeEach
    void serve() {
        plain.onJson("/api", Vectors.json("homewizard_v1_device").toString());
        plain.onJson("/api/v1/data", Vectors.json("homewizard_v1_p1_minimal").toString());
        secure.on("/api/user", this::user);
        secure.on("/api", (request, response) -> guarded(request, response,
                Vectors.json("homewizard_v2_device").toString()));
        secure.on("/api/measurement", (request, response) -> guarded(request, response, MEASUREMENT));
        secure.onOpen(session -> TestDevice.send(session,
                "{\"type\": \"authorization_requested\", \"data\": {\"api_version\": \"2.0.0\"}}"));
        secure.onText(this::frame);
    }

    /** HomeWizard API documentation, Authorization. */
    private void user(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject body = JsonParser.parseReader(request.getReader()).getAsJsonObject();
        boolean valid = "POST".equals(request.getMethod()) && "2".equals(request.getHeader("X-Api-Version"))
                && body.get("name").getAsString().matches("^local\\/[a-zA-Z0-9\\-_/\\\\# ]{1,40}$");
        if (!valid) {
            TestDevice.write(response, 400, "{\"error\": \"user:name-invalid\"}");
        } else if (button.get()) {
            TestDevice.write(response, 200,
                    "{\"token\": \"" + TOKEN + "\", \"name\": " + body.get("name") + "}");
        } else {
            TestDevice.write(response, 403, "{\"error\": \"user:creation-not-enabled\"}");
        }
    }

    private static void guarded(HttpServletRequest request, HttpServletResponse response, String json)
            throws IOException {
        boolean allowed = ("Bearer " + TOKEN).equals(request.getHeader("Authorization"))
                && "2".equals(request.getHeader("X-Api-Version"));
        TestDevice.write(response, allowed ? 200 : 401, allowed ? json : "{\"error\": \"user:unauthorized\"}");
    }

    /** HomeWizard API documentation, WebSocket. */
    private void frame(Session session, String text) {
        heard.add(text);
        JsonObject frame = JsonParser.parseString(text).getAsJsonObject();
        String data = frame.get("data").getAsString();
        switch (frame.get("type").getAsString()) {
            case "authorization" -> TestDevice.send(session, TOKEN.equals(data)
                    ? "{\"type\": \"authorized\"}"
                    : "{\"type\":\"error\",\"data\":{\"message\":\"user:unauthorized\"}}");
            case "subscribe" -> TestDevice.send(session,
                    "{\"type\":\"" + data + "\", \"data\": " + MEASUREMENT + "}");
            default -> TestDevice.send(session, "{\"type\":\"error\",\"data\":{\"message\":\"request:unknown-type\"}}");
        }
    }

    @AfterEach
    void close() {
        clients.close();
        plain.close();
        secure.close();
        assertThat(webClients.running()).isZero();
    }

    private HomeWizardV2Meter second(String token) {
        return new HomeWizardV2Meter(clients, trust, secure.uri(), "openhab", token, now::get, keysGiven::add);
    }

    private NetworkMeter auto() {
        return new HomeWizardAutoMeter(new HomeWizardV1Meter(clients, plain.uri()), () -> second(""));
    }

    private static <T> T get(CompletableFuture<T> asked) throws Exception {
        return asked.get(60, TimeUnit.SECONDS);
    }

    private static NetworkFault faultOf(CompletableFuture<?> asked) {
        Throwable thrown = catchThrowable(() -> get(asked));
        assertThat(thrown).hasCauseInstanceOf(NetworkException.class);
        return ((NetworkException) thrown.getCause()).fault();
    }

    @Test
    void readsTheFirstVersion() throws Exception {
        NetworkMeter meter = new HomeWizardV1Meter(clients, plain.uri());

        assertThat(get(meter.identify())).isEqualTo(new MeterIdentity("3c39e7aabbcc", "HWE-P1", "2.11"));
        assertThat(get(meter.read()).values()).containsEntry(POWER, -543.0);
        assertThat(meter.period()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void saysThatTheFirstVersionIsOff() {
        plain.onStatus("/api/v1/data", 403, "{\"error\": {\"id\": 202, \"description\": \"API not enabled\"}}");

        assertThat(faultOf(new HomeWizardV1Meter(clients, plain.uri()).read())).isEqualTo(NetworkFault.API_OFF);
    }

    @Test
    void pairsAsSoonAsTheButtonIsPressed() throws Exception {
        HomeWizardV2Meter meter = second("");
        assertThat(faultOf(meter.identify())).isEqualTo(NetworkFault.BUTTON);
        assertThat(faultOf(meter.identify())).isEqualTo(NetworkFault.BUTTON);
        assertThat(keysGiven).isEmpty();

        button.set(true);

        assertThat(get(meter.identify())).isEqualTo(new MeterIdentity(SERIAL, "HWE-P1", "6.00"));
        assertThat(keysGiven).containsExactly(
                new HomeWizardKey(TOKEN, DeviceTrust.fingerprint(TestKeys.certificate(keys))));
        Measurement found = get(meter.read());
        assertThat(found.values()).containsEntry(POWER, -543.0);
        assertThat(found.stamp()).isEqualTo(Instant.parse("2024-06-28T14:12:34Z"));
    }

    @Test
    void aKnownTokenNeedsNoButton() throws Exception {
        HomeWizardV2Meter meter = second(TOKEN);

        assertThat(get(meter.identify()).id()).isEqualTo(SERIAL);
        assertThat(secure.count("/api/user")).isZero();
    }

    @Test
    void saysThatTheTokenIsNotValidAnyMore() {
        HomeWizardV2Meter meter = second("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF");

        assertThat(faultOf(meter.identify())).isEqualTo(NetworkFault.TOKEN);
        assertThat(faultOf(meter.read())).isEqualTo(NetworkFault.TOKEN);
        assertThat(keysGiven).isEmpty();
    }

    @Test
    void takesNoTokenThatIsNone() {
        secure.onJson("/api/user", "{\"token\": \"../../x\"}");

        assertThat(faultOf(second("").identify())).isEqualTo(NetworkFault.MALFORMED);
    }

    @Test
    void takesWhatTheMeterSendsAndAsksOnlyWhileItSendsNothing() throws Exception {
        HomeWizardV2Meter meter = second(TOKEN);
        get(meter.identify());
        meter.listen(pushed::add);
        get(meter.read());
        await().until(() -> !pushed.isEmpty());
        assertThat(heard).containsExactly("{\"type\":\"authorization\",\"data\":\"" + TOKEN + "\"}",
                "{\"type\":\"subscribe\",\"data\":\"measurement\"}");
        long asked = secure.count("/api/measurement");

        assertThat(get(meter.read())).isEqualTo(pushed.get(0));
        assertThat(secure.count("/api/measurement")).isEqualTo(asked);

        now.set(now.get().plusSeconds(2));
        get(meter.read());
        assertThat(secure.count("/api/measurement")).isEqualTo(asked + 1);
    }

    @Test
    void ignoresFramesThatMakeNoSense() throws Exception {
        HomeWizardV2Meter meter = second(TOKEN);
        get(meter.identify());
        meter.listen(pushed::add);
        get(meter.read());
        await().until(() -> !pushed.isEmpty());

        for (String frame : List.of("", "{", "[]", "{}", "{\"type\":7}", "{\"type\":\"measurement\"}",
                "{\"type\":\"measurement\",\"data\":7}", "{\"type\":\"measurement\",\"data\":{}}",
                "{\"type\":\"measurement\",\"data\":{\"power_l1_w\":\"x\"}}",
                "{\"type\":\"measurement\",\"data\":{\"power_l1_w\":1e12}}", "{\"type\":\"new-in-3.0\"}",
                "{\"type\":\"measurement\",\"data\":{\"power_l1_w\":4140,\"timestamp\":\"2024-06-28T14:12:35\"}}")) {
            secure.sendAll(frame);
        }

        await().until(() -> pushed.size() == 2);
        assertThat(pushed.get(1).values()).containsEntry(POWER_L1, 4140.0);
        assertThat(secure.openSockets()).isEqualTo(1);
    }

    @Test
    void closesItsWebSocket() throws Exception {
        HomeWizardV2Meter meter = second(TOKEN);
        get(meter.identify());
        meter.listen(pushed::add);
        get(meter.read());
        await().until(() -> secure.openSockets() == 1);

        meter.close();

        await().until(() -> secure.openSockets() == 0);
    }

    @Test
    void automaticallyTheFirstVersionIsTakenWhereItIsOn() throws Exception {
        NetworkMeter meter = auto();

        assertThat(get(meter.identify()).id()).isEqualTo("3c39e7aabbcc");
        assertThat(get(meter.read()).values()).containsEntry(POWER, -543.0);
        assertThat(secure.requests()).isEmpty();
    }

    @Test
    void automaticallyTheSecondVersionIsTakenWhenTheButtonIsPressed() throws Exception {
        plain.onStatus("/api/v1/data", 403, "{\"error\": {\"id\": 202, \"description\": \"API not enabled\"}}");
        NetworkMeter meter = auto();
        get(meter.identify());
        meter.listen(pushed::add);
        assertThat(faultOf(meter.read())).isEqualTo(NetworkFault.API_OFF_OR_BUTTON);

        button.set(true);

        assertThat(get(meter.read()).stamp()).isNotNull();
        assertThat(keysGiven).hasSize(1);
        get(meter.read());
        await().until(() -> !pushed.isEmpty());
        assertThat(get(meter.identify()).id()).isEqualTo(SERIAL);
        meter.close();
        await().until(() -> secure.openSockets() == 0);
    }

    @Test
    void automaticallyTheAppIsNamedWhereThereIsNoSecondVersion() throws Exception {
        plain.onStatus("/api/v1/data", 403, "{\"error\": {\"id\": 202, \"description\": \"API not enabled\"}}");
        secure.close();
        NetworkMeter meter = auto();
        get(meter.identify());

        assertThat(faultOf(meter.read())).isEqualTo(NetworkFault.API_OFF);
        plain.onJson("/api/v1/data", Vectors.json("homewizard_v1_p1_minimal").toString());
        assertThat(get(meter.read()).values()).containsEntry(POWER, -543.0);
    }
}
