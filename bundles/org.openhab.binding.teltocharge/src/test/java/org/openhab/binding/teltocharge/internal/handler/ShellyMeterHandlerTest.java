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

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.network.Vectors;
import org.openhab.binding.teltocharge.internal.network.mdns.ServiceType;
import org.openhab.binding.teltocharge.internal.network.peer.ShellyDigest;
import org.openhab.binding.teltocharge.internal.network.peer.TestDevice;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.State;

import com.google.gson.JsonObject;

/**
 * The thing {@code shelly-meter} with a Pro 3EM on a real socket.
 */
class ShellyMeterHandlerTest {

    private static final ThingUID METER = new ThingUID(THING_TYPE_SHELLY_METER, "grid");
    private static final String ID = "fce8c0dba900";

    private final TestHome home = new TestHome();
    private final NetworkHome network = new NetworkHome();
    private final AtomicInteger milliVolts = new AtomicInteger();
    private TestDevice device = TestDevice.plain("/rpc");

    @BeforeEach
    void serve() {
        serve(device, ID);
    }

    @AfterEach
    void close() {
        home.close();
        device.close();
        await().atMost(Duration.ofSeconds(60)).until(() -> network.webClients.running() == 0);
    }

    private void serve(TestDevice served, String id) {
        JsonObject info = Vectors.json("shelly_pro3em_monophase_info");
        info.addProperty("profile", "triphase");
        info.addProperty("mac", id);
        served.onJson("/shelly", info.toString());
        served.on("/rpc/EM.GetStatus", (request, response) -> TestDevice.write(response, 200, live()));
        served.onJson("/rpc/EMData.GetStatus", Vectors.json("shelly_pro3em_emdata").toString());
    }

    /** The values of a meter that is alive: the voltage is never quite the same. */
    private String live() {
        JsonObject em = Vectors.json("shelly_pro3em_null_text").getAsJsonObject("em:0");
        em.addProperty("a_voltage", 220 + milliVolts.incrementAndGet() / 1000.0);
        return em.toString();
    }

    private ShellyMeterHandler add(Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(
                Map.of("host", "127.0.0.1", "port", device.port(), "pollInterval", 1));
        config.putAll(more);
        Thing thing = ThingBuilder.create(THING_TYPE_SHELLY_METER, METER).withConfiguration(new Configuration(config))
                .build();
        return home.add(thing, new ShellyMeterHandler(thing, home.hub, network.services, home.clock));
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

    private MeterReading reading() {
        return port().latest().orElseThrow();
    }

    @Test
    void comesOnlineShowsItsValuesAndTellsTheLoadBalancers() {
        add(Map.of());

        awaitOnline();
        assertThat(home.number(METER, "l2#current")).isEqualTo(2);
        assertThat(home.number(METER, "total#power")).isEqualTo(2990);
        assertThat(port().measured()).contains(MeasuredPhases.ALL);
        assertThat(port().period()).isEqualTo(Duration.ofSeconds(1));
        assertThat(home.property(METER, Thing.PROPERTY_SERIAL_NUMBER)).isEqualTo(ID);
        assertThat(home.property(METER, Thing.PROPERTY_MODEL_ID)).isEqualTo("SPEM-003CEBEU");
        assertThat(home.property(METER, Thing.PROPERTY_FIRMWARE_VERSION)).isEqualTo("1.4.4");
        assertThat(home.property(METER, PROPERTY_NETWORK_ADDRESS)).isEqualTo("127.0.0.1");
        Instant first = reading().sourceTime();
        patiently(() -> assertThat(reading().sourceTime()).isAfter(first));
        patiently(() -> assertThat(home.state(METER, "total#energy-import"))
                .isEqualTo(new QuantityType<>("2589773.39 Wh")));
    }

    @Test
    void saysWhatIsMissingInTheConfiguration() {
        add(Map.of("host", " "));

        awaitStatus(ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.host-missing");
        assertThat(home.hub.meters()).isEmpty();
    }

    @Test
    void saysWhenTheAddressCanBeNone() {
        add(Map.of("host", "not a host"));

        awaitStatus(ThingStatusDetail.COMMUNICATION_ERROR, "offline.comm-error.network-unreachable");
    }

    @Test
    void asksForThePasswordAndTakesIt() {
        device.on("/rpc/EM.GetStatus", new ShellyDigest("shellypro3em-" + ID, "secret", 100, this::live));
        add(Map.of("password", "wrong"));
        awaitStatus(ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.network-password");

        home.remove(METER);
        add(Map.of("password", "secret"));
        awaitOnline();
    }

    /** What a device may do instead of answering, and the status that it ends in. */
    enum Trouble {
        TRUNCATED("{\"id\":0,\"a_current\":1.0,\"a_volt", "offline.comm-error.network-malformed"), HTML(
                "<html><body>Login</body></html>", "offline.comm-error.network-malformed"), WRONG_TYPE(
                        "{\"a_current\":true,\"a_voltage\":230,\"a_act_power\":5}",
                        "offline.comm-error.network-malformed"), BOMB("{\"a\":".repeat(2000) + "1" + "}".repeat(2000),
                                "offline.comm-error.network-malformed"), HUGE(
                                        "{\"a\":\"" + "x".repeat(1_000_000) + "\"}",
                                        "offline.comm-error.network-malformed"), ALL_NULL(
                                                "{\"a_current\":null,\"b_current\":\"null\",\"n_current\":\"null\"}",
                                                "offline.comm-error.network-no-values"), EMPTY("{}",
                                                        "offline.comm-error.network-no-values"), NO_VOLTAGE(
                                                                "{\"a_current\":0,\"a_voltage\":0,\"a_act_power\":0}",
                                                                "offline.comm-error.network-no-values"), ABSURD(
                                                                        "{\"a_current\":5,\"a_voltage\":2300,\"a_act_power\":5}",
                                                                        "offline.comm-error.network-implausible"), INFINITE(
                                                                                "{\"a_current\":1e400,\"a_voltage\":230}",
                                                                                "offline.comm-error.network-malformed"), UNAUTHORIZED(
                                                                                        401,
                                                                                        "offline.conf-error.network-password"), NOT_FOUND(
                                                                                                404,
                                                                                                "offline.conf-error.network-no-such-api"), UNAVAILABLE(
                                                                                                        503,
                                                                                                        "offline.comm-error.network-busy"), REDIRECT(
                                                                                                                302,
                                                                                                                "offline.comm-error.network-redirect"), FAILED(
                                                                                                                        500,
                                                                                                                        "offline.comm-error.network-status");

        private final int status;
        private final String body;
        private final String key;

        Trouble(String body, String key) {
            this.status = 200;
            this.body = body;
            this.key = key;
        }

        Trouble(int status, String key) {
            this.status = status;
            this.body = "{}";
            this.key = key;
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void eachTroubleEndsInAStatusWithACureAndIsRecoveredFrom(Trouble trouble) {
        add(Map.of());
        awaitOnline();

        device.on("/rpc/EM.GetStatus", (request, response) -> {
            response.setHeader("Location", "http://127.0.0.1:1/");
            TestDevice.write(response, trouble.status, trouble.body);
        });

        ThingStatusDetail detail = trouble.key.contains(".conf-error.")
                ? ThingStatusDetail.CONFIGURATION_ERROR
                : ThingStatusDetail.COMMUNICATION_ERROR;
        awaitStatus(detail, trouble.key);
        MeterReading last = reading();
        assertThat(last.amps().l2()).as("what was read last stays, and nothing is read as 0").isEqualTo(2);
        assertThat(home.number(METER, "l2#current")).isEqualTo(2);

        serve(device, ID);
        home.clock.advance(Duration.ofMinutes(1));
        awaitOnline();
        assertThat(reading().sourceTime()).isAfter(last.sourceTime());
    }

    @Test
    void noticesThatTheMeterStandsStill() {
        add(Map.of());
        awaitOnline();
        String frozen = live();
        device.onJson("/rpc/EM.GetStatus", frozen);
        long asked = device.count("/rpc/EM.Get");
        patiently(() -> assertThat(device.count("/rpc/EM.Get")).isGreaterThan(asked + 1));
        Instant last = reading().sourceTime();

        home.clock.advance(Duration.ofSeconds(16));

        awaitStatus(ThingStatusDetail.COMMUNICATION_ERROR, "offline.comm-error.network-frozen");
        assertThat(reading().sourceTime()).isEqualTo(last);
        serve(device, ID);
        awaitOnline();
    }

    @Test
    void refusesAnotherMeterAtTheSameAddress() {
        add(Map.of());
        awaitOnline();
        device.close();
        awaitStatus(ThingStatusDetail.COMMUNICATION_ERROR, "offline.comm-error.network-unreachable");
        device = TestDevice.plain(device.port(), "/rpc");
        serve(device, "A4CF12F454A3");
        home.clock.advance(Duration.ofMinutes(1));

        awaitStatus(ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.network-wrong-device");
        assertThat(device.count("/rpc/EM.Get")).isZero();
        assertThat(home.property(METER, Thing.PROPERTY_SERIAL_NUMBER)).isEqualTo(ID);
    }

    @Test
    void followsTheMeterToAnotherAddress() {
        add(Map.of());
        awaitOnline();
        int port = device.port();
        device.close();
        device = TestDevice.plain("127.0.0.2", port, "/rpc");
        serve(device, ID);
        network.announce(ServiceType.SHELLY, "shellypro3em-" + ID, "127.0.0.2", port, Map.of("gen", "2"));
        awaitStatus(ThingStatusDetail.COMMUNICATION_ERROR, "offline.comm-error.network-unreachable");

        home.clock.advance(Duration.ofMinutes(1));

        awaitOnline();
        assertThat(home.property(METER, PROPERTY_NETWORK_ADDRESS)).isEqualTo("127.0.0.2");
    }

    @Test
    void leavesNothingBehindWhenItIsDisposed() {
        add(Map.of());
        awaitOnline();
        patiently(() -> assertThat(device.openSockets()).isEqualTo(1));
        State last = home.state(METER, "l1#voltage");
        assertThat(last).isNotNull();

        home.remove(METER);

        patiently(() -> {
            assertThat(device.openSockets()).isZero();
            assertThat(device.connections()).isZero();
            assertThat(network.webClients.running()).isZero();
            assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("teltocharge-"));
        });
        assertThat(home.hub.meters()).isEmpty();
    }

    @Test
    void canBeStoppedAndStartedAgain() {
        ShellyMeterHandler handler = add(Map.of());
        awaitOnline();
        for (int i = 0; i < 3; i++) {
            handler.dispose();
            handler.initialize();
            awaitOnline();
        }
        patiently(() -> assertThat(network.webClients.running()).isLessThanOrEqualTo(3));
    }

    @Test
    void canBeStoppedWhileTheMeterIsSilent() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        device.on("/shelly", (request, response) -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        add(Map.of());
        patiently(() -> assertThat(device.count("/shelly")).isEqualTo(1));

        home.remove(METER);

        patiently(() -> assertThat(network.webClients.running()).isZero());
        end.countDown();
    }
}
