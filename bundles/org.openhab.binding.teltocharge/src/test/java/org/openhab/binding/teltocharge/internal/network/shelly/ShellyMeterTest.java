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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.*;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.network.Vectors;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.http.Credentials;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.link.MeterIdentity;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.internal.network.peer.ShellyDigest;
import org.openhab.binding.teltocharge.internal.network.peer.TestDevice;
import org.openhab.binding.teltocharge.internal.network.peer.TestWebClients;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ShellyMeterTest {

    private static final String REALM = "shellypro3em-fce8c0dba900";
    private static final String PASSWORD = "mysecretpassword";
    private static final String EM = Vectors.json("shelly_pro3em_null_text").get("em:0").toString();
    private static final String EM_DATA = Vectors.json("shelly_pro3em_emdata").toString();
    private static final String TRIPHASE = triphase();

    private final TestWebClients webClients = new TestWebClients();
    private final DeviceClients clients = new DeviceClients(webClients, webClients, "owner", null);
    private final TestDevice device = TestDevice.plain("/rpc");
    private final AtomicInteger nonces = new AtomicInteger();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
    private final List<Measurement> pushed = new CopyOnWriteArrayList<>();
    private ShellyMeter meter = meter("");

    private static String triphase() {
        JsonObject info = Vectors.json("shelly_pro3em_monophase_info");
        info.addProperty("profile", "triphase");
        return info.toString();
    }

    private ShellyMeter meter(String password) {
        return new ShellyMeter(clients, device.uri(), new Credentials("admin", password),
                () -> Integer.toString(nonces.incrementAndGet()), now::get);
    }

    @AfterEach
    void close() {
        meter.close();
        clients.close();
        device.close();
        assertThat(webClients.running()).isZero();
    }

    private static <T> T get(CompletableFuture<T> asked) throws Exception {
        return asked.get(60, TimeUnit.SECONDS);
    }

    private static NetworkFault faultOf(CompletableFuture<?> asked) {
        Throwable thrown = catchThrowable(() -> get(asked));
        assertThat(thrown).hasCauseInstanceOf(NetworkException.class);
        return ((NetworkException) thrown.getCause()).fault();
    }

    private double value(Measurement measurement, MeterQuantity quantity) {
        return measurement.at(now.get()).value(quantity);
    }

    private void serveTriphase() {
        device.onJson("/shelly", TRIPHASE);
        device.onJson("/rpc/EM.GetStatus", EM);
        device.onJson("/rpc/EMData.GetStatus", EM_DATA);
    }

    @Test
    void readsTheFirstGenerationWithItsPassword() throws Exception {
        meter = meter("secret");
        device.onJson("/shelly", "{\"type\":\"SHEM-3\",\"mac\":\"A4CF12F454A3\",\"auth\":true,\"fw\":\"1.14.0\"}");
        device.on("/status", (request, response) -> {
            // RFC 7617: "admin:secret"
            boolean allowed = "Basic YWRtaW46c2VjcmV0".equals(request.getHeader("Authorization"));
            TestDevice.write(response, allowed ? 200 : 401,
                    allowed ? Vectors.json("shelly_3em_gen1_status").toString() : "401 Unauthorized");
        });

        assertThat(get(meter.identify())).isEqualTo(new MeterIdentity("a4cf12f454a3", "SHEM-3", "1.14.0"));
        assertThat(value(get(meter.read()), POWER)).isEqualTo(2990);

        meter = meter("wrong");
        get(meter.identify());
        assertThat(faultOf(meter.read())).isEqualTo(NetworkFault.PASSWORD);
    }

    @Test
    void theFirstGenerationGetsNoWebSocket() throws Exception {
        device.onJson("/shelly", "{\"type\":\"SHEM-3\",\"mac\":\"A4CF12F454A3\"}");
        device.onJson("/status", Vectors.json("shelly_3em_gen1_status").toString());
        get(meter.identify());
        meter.listen(pushed::add);

        get(meter.read());

        assertThat(webClients.made()).as("one client for HTTP, none for WebSockets").isEqualTo(1);
    }

    @Test
    void readsAPro3emAndItsEnergiesLessOften() throws Exception {
        serveTriphase();

        assertThat(get(meter.identify())).isEqualTo(new MeterIdentity("fce8c0dba900", "SPEM-003CEBEU", "1.4.4"));
        assertThat(value(get(meter.read()), CURRENT_L2)).isEqualTo(2);
        await().until(() -> device.count("/rpc/EMData") == 1);
        await().until(() -> value(get(meter.read()), ENERGY_IMPORT) == 2_589_773.39);
        now.set(now.get().plusSeconds(31));
        get(meter.read());
        await().until(() -> device.count("/rpc/EMData") == 2);
        assertThat(device.requests()).contains("GET /shelly", "GET /rpc/EM.GetStatus?id=0",
                "GET /rpc/EMData.GetStatus?id=0");
    }

    @Test
    void goesOnWithoutEnergies() throws Exception {
        serveTriphase();
        device.onStatus("/rpc/EMData.GetStatus", 500, "{}");
        get(meter.identify());

        Measurement found = get(meter.read());

        assertThat(value(found, POWER)).isEqualTo(2990);
        assertThat(value(found, ENERGY_IMPORT)).isNaN();
    }

    @Test
    void readsTheThreePhasesOfAMonophaseProfileAtOnce() throws Exception {
        JsonObject status = new JsonObject();
        for (int i = 0; i < 3; i++) {
            status.add("em1:" + i, Vectors.json("shelly_em1_export"));
            status.add("em1data:" + i, Vectors.json("shelly_em1data"));
        }
        device.onJson("/shelly", Vectors.json("shelly_pro3em_monophase_info").toString());
        device.onJson("/rpc/Shelly.GetStatus", status.toString());
        get(meter.identify());

        Measurement found = get(meter.read());

        assertThat(value(found, POWER_L3)).isEqualTo(-332.2);
        assertThat(value(found, POWER)).isEqualTo(3 * -332.2);
        assertThat(value(found, ENERGY_IMPORT)).isEqualTo(3 * 1264.15);
    }

    @Test
    void logsInByDigest() throws Exception {
        meter = meter(PASSWORD);
        serveTriphase();
        device.on("/rpc/EM.GetStatus", new ShellyDigest(REALM, PASSWORD, 1, EM));
        get(meter.identify());

        assertThat(value(get(meter.read()), POWER)).isEqualTo(2990);
        assertThat(value(get(meter.read()), POWER)).isEqualTo(2990);

        meter = meter("");
        get(meter.identify());
        assertThat(faultOf(meter.read())).isEqualTo(NetworkFault.PASSWORD);
    }

    @Test
    void refusesOtherDevices() {
        device.onJson("/shelly", "{\"mac\":\"FCE8C0DBA900\",\"gen\":2,\"model\":\"SNSW-001X16EU\",\"app\":\"Plus1\"}");
        assertThat(faultOf(meter.identify())).isEqualTo(NetworkFault.NOT_A_METER);

        device.onJson("/shelly", Vectors.json("homewizard_v1_device").toString());
        assertThat(faultOf(meter.identify())).isEqualTo(NetworkFault.MALFORMED);
    }

    @Test
    void passesNotificationsOnWithTheDevicesTime() throws Exception {
        serveTriphase();
        device.onText((session, text) -> {
            JsonObject request = JsonParser.parseString(text).getAsJsonObject();
            assertThat(request.get("src").getAsString()).isNotEmpty();
            TestDevice.send(session, "{\"id\":1,\"src\":\"" + REALM + "\",\"dst\":\"x\",\"result\":{}}");
            // Shelly Gen2+ API, Notifications: only what has changed.
            TestDevice.send(session, "{\"src\":\"" + REALM + "\",\"dst\":\"x\",\"method\":\"NotifyStatus\","
                    + "\"params\":{\"ts\":1631186545.04,\"em:0\":{\"id\":0,\"a_current\":7.25,\"a_act_power\":1500}}}");
        });
        get(meter.identify());
        // A notification says only what has changed, so there must be something that it changes.
        get(meter.read());
        meter.listen(pushed::add);

        get(meter.read());

        await().until(() -> !pushed.isEmpty());
        assertThat(pushed.get(0).stamp()).isEqualTo(Instant.parse("2021-09-09T11:22:25.040Z"));
        assertThat(value(pushed.get(0), CURRENT_L1)).isEqualTo(7.25);
        assertThat(value(pushed.get(0), CURRENT_L2)).as("has not changed").isEqualTo(2);
    }

    @Test
    void logsInOnTheWebSocketAsWell() throws Exception {
        meter = meter(PASSWORD);
        serveTriphase();
        device.on("/rpc/EM.GetStatus", new ShellyDigest(REALM, PASSWORD, 100, EM));
        String ha1 = ShellyDigest.sha256("admin:" + REALM + ":" + PASSWORD);
        String ha2 = ShellyDigest.sha256("dummy_method:dummy_uri");
        device.onText((session, text) -> answerGuarded(session, text, ha1, ha2));
        get(meter.identify());
        // A notification says only what has changed, so there must be something that it changes.
        get(meter.read());
        meter.listen(pushed::add);

        get(meter.read());

        await().until(() -> !pushed.isEmpty());
        assertThat(value(pushed.get(0), CURRENT_L1)).isEqualTo(9);
    }

    /** Shelly Gen2+ API, Authentication, over WebSocket. */
    private static void answerGuarded(Session session, String text, String ha1, String ha2) {
        JsonObject auth = JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("auth");
        if (auth == null) {
            TestDevice.send(session, "{\"id\":1,\"src\":\"" + REALM
                    + "\",\"dst\":\"teltocharge\",\"error\":{\"code\":401,"
                    + "\"message\":\"{\\\"auth_type\\\": \\\"digest\\\", \\\"nonce\\\": 1625038762, \\\"nc\\\": 1, "
                    + "\\\"realm\\\": \\\"" + REALM + "\\\", \\\"algorithm\\\": \\\"SHA-256\\\"}\"}}");
            return;
        }
        String expected = ShellyDigest
                .sha256(ha1 + ":1625038762:1:" + auth.get("cnonce").getAsString() + ":auth:" + ha2);
        boolean allowed = expected.equals(auth.get("response").getAsString())
                && auth.get("nonce").getAsLong() == 1625038762 && REALM.equals(auth.get("realm").getAsString())
                && "admin".equals(auth.get("username").getAsString())
                && "SHA-256".equals(auth.get("algorithm").getAsString());
        TestDevice.send(session, allowed
                ? "{\"method\":\"NotifyStatus\",\"params\":{\"ts\":1631186545.04,\"em:0\":{\"a_current\":9}}}"
                : "{\"id\":1,\"error\":{\"code\":401,\"message\":\"{}\"}}");
    }

    @Test
    void givesUpOnTheWebSocketWithAWrongPasswordAndTriesLater() throws Exception {
        serveTriphase();
        AtomicInteger asked = new AtomicInteger();
        device.onText((session, text) -> {
            asked.incrementAndGet();
            TestDevice.send(session, "{\"id\":1,\"error\":{\"code\":401,\"message\":\"{\\\"nonce\\\":1}\"}}");
        });
        get(meter.identify());
        meter.listen(pushed::add);
        get(meter.read());
        await().until(() -> asked.get() == 1 && device.openSockets() == 0);

        get(meter.read());
        assertThat(asked).hasValue(1);
        now.set(now.get().plusSeconds(600));
        await().until(() -> {
            get(meter.read());
            return asked.get() == 2;
        });
    }

    @Test
    void ignoresFramesThatMakeNoSenseAndGoesOn() throws Exception {
        serveTriphase();
        device.onText((session, text) -> {
            for (String frame : List.of("", "{", "[]", "{\"method\":7}", "{\"method\":\"NotifyStatus\"}",
                    "{\"method\":\"NotifyStatus\",\"params\":{}}", "{\"method\":\"NotifyStatus\",\"params\":[]}",
                    "{\"method\":\"NotifyStatus\",\"params\":{\"ts\":\"now\",\"em:0\":{}}}",
                    "{\"method\":\"NotifyStatus\",\"params\":{\"ts\":1e300,\"em:0\":{}}}",
                    "{\"method\":\"NotifyStatus\",\"params\":{\"ts\":5,\"em:0\":{\"a_voltage\":9999}}}",
                    "{\"method\":\"NotifyStatus\",\"params\":{\"ts\":6,\"em:0\":{\"a_voltage\":[]}}}",
                    "{\"method\":\"NotifyStatus\",\"params\":{\"ts\":7,\"wifi\":{\"rssi\":-60}}}",
                    "{\"method\":\"NotifyEvent\",\"params\":{\"ts\":7,\"events\":[]}}",
                    "{\"a\":".repeat(1000) + "1" + "}".repeat(1000),
                    "{\"method\":\"NotifyStatus\",\"params\":{\"ts\":8,\"em:0\":{\"a_voltage\":231.5}}}")) {
                TestDevice.send(session, frame);
            }
        });
        get(meter.identify());
        // A notification says only what has changed, so there must be something that it changes.
        get(meter.read());
        meter.listen(pushed::add);

        get(meter.read());

        await().until(() -> !pushed.isEmpty());
        assertThat(pushed).hasSize(1);
        assertThat(pushed.get(0).stamp()).isEqualTo(Instant.ofEpochSecond(8));
        assertThat(value(pushed.get(0), VOLTAGE_L1)).isEqualTo(231.5);
    }

    @Test
    void doesNotLayANotificationOnOldValues() throws Exception {
        serveTriphase();
        get(meter.identify());
        meter.listen(pushed::add);
        get(meter.read());
        await().until(() -> device.openSockets() == 1);
        now.set(now.get().plusSeconds(6));

        device.sendAll("{\"method\":\"NotifyStatus\",\"params\":{\"ts\":8,\"em:0\":{\"a_voltage\":231.5}}}");
        // Refused it hangs up; whatever came before has been dealt with then.
        device.sendAll("{\"id\":1,\"error\":{\"code\":401,\"message\":\"{}\"}}");

        await().until(() -> device.openSockets() == 0);
        assertThat(pushed).isEmpty();
    }

    @Test
    void closesItsWebSocket() throws Exception {
        serveTriphase();
        get(meter.identify());
        meter.listen(pushed::add);
        get(meter.read());
        await().until(() -> device.openSockets() == 1);

        meter.close();

        await().until(() -> device.openSockets() == 0);
        now.set(now.get().plusSeconds(600));
        get(meter.read());
        assertThat(device.openSockets()).isZero();
    }

    @Test
    void aMessageThatIsTooLongEndsTheWebSocketOnly() throws Exception {
        serveTriphase();
        AtomicInteger opened = new AtomicInteger();
        device.onOpen(session -> opened.incrementAndGet());
        device.onText((session, text) -> TestDevice.send(session, "{\"x\":\"" + "y".repeat(200_000) + "\"}"));
        get(meter.identify());
        meter.listen(pushed::add);

        get(meter.read());

        await().until(() -> opened.get() == 1 && device.openSockets() == 0);
        assertThat(value(get(meter.read()), POWER)).isEqualTo(2990);
    }
}
