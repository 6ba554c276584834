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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.peer.RawServer;
import org.openhab.binding.teltocharge.internal.network.peer.ShellyDigest;
import org.openhab.binding.teltocharge.internal.network.peer.TestDevice;
import org.openhab.binding.teltocharge.internal.network.peer.TestWebClients;

class DeviceHttpTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Credentials ADMIN = new Credentials("admin", "mysecretpassword");

    private final TestWebClients webClients = new TestWebClients();
    private final DeviceClients clients = new DeviceClients(webClients, webClients, "owner", null);
    private final TestDevice device = TestDevice.plain("/rpc");
    private final AtomicInteger nonces = new AtomicInteger();

    @AfterEach
    void close() {
        device.close();
        clients.close();
        assertThat(webClients.running()).isZero();
    }

    private DeviceHttp http(URI base, Duration timeout) {
        return new DeviceHttp(clients.http(), base, Map.of("X-Api-Version", "2"), timeout);
    }

    private JsonFields get(Authorizer authorizer) {
        return http(device.uri(), TIMEOUT).get("/data?id=0", authorizer).join();
    }

    private static NetworkFault faultOf(CompletableFuture<?> asked) {
        Throwable thrown = catchThrowable(() -> asked.get(60, TimeUnit.SECONDS));
        assertThat(thrown).hasCauseInstanceOf(NetworkException.class);
        return ((NetworkException) thrown.getCause()).fault();
    }

    private DigestAuthorizer digest(Credentials credentials) {
        return new DigestAuthorizer(credentials, () -> "nonce" + nonces.incrementAndGet());
    }

    @Test
    void readsTheJsonOfASuccessAndSendsItsHeaders() throws Exception {
        device.on("/data", (request, response) -> TestDevice.write(response, 200,
                "{\"version\":" + request.getHeader("X-Api-Version") + "}"));

        assertThat(get(Authorizer.NONE).number("version")).isEqualTo(2);
        assertThat(device.requests()).containsExactly("GET /data?id=0");
    }

    @Test
    void logsInByDigestAndUsesTheNonceAgain() throws Exception {
        device.on("/data", new ShellyDigest("shellypro3em-fce8c0dba900", ADMIN.password(), 100, "{\"a\":1}"));
        DigestAuthorizer authorizer = digest(ADMIN);

        for (int i = 0; i < 5; i++) {
            assertThat(get(authorizer).number("a")).isEqualTo(1);
        }
        assertThat(device.requests()).as("only the first request was refused").hasSize(6);
    }

    @Test
    void logsInAnewForFirmwareThatTakesANonceOnce() throws Exception {
        device.on("/data", new ShellyDigest("shellypro3em-fce8c0dba900", ADMIN.password(), 1, "{\"a\":1}"));
        DigestAuthorizer authorizer = digest(ADMIN);

        for (int i = 0; i < 5; i++) {
            assertThat(get(authorizer).number("a")).isEqualTo(1);
        }
        assertThat(device.requests()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", ""})
    void saysThatThePasswordIsWrongAndDoesNotGoOnTrying(String password) {
        device.on("/data", new ShellyDigest("shellypro3em-fce8c0dba900", ADMIN.password(), 100, "{}"));

        assertThat(faultOf(http(device.uri(), TIMEOUT).get("/data",
                digest(new Credentials("admin", password))))).isEqualTo(NetworkFault.PASSWORD);
        assertThat(device.requests()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void logsInByPasswordOrToken() throws Exception {
        device.on("/data", (request, response) -> TestDevice.write(response, 200,
                "{\"got\":\"" + request.getHeader("Authorization") + "\"}"));

        assertThat(get(Authorizer.basic(new Credentials("Aladdin", "open sesame"))).text("got"))
                .contains("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assertThat(get(Authorizer.bearer("AB12")).text("got")).contains("Bearer AB12");
        assertThat(get(Authorizer.basic(new Credentials("admin", ""))).text("got")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"301, REDIRECT", "302, REDIRECT", "307, REDIRECT", "400, HTTP_STATUS", "401, TOKEN", "403, API_OFF",
            "404, NO_SUCH_API", "429, BUSY", "500, HTTP_STATUS", "503, BUSY", "204, HTTP_STATUS"})
    void tellsWhatAStatusMeans(int status, NetworkFault fault) {
        device.on("/data", (request, response) -> {
            // As HomeWizard does it: a 401 that asks for nothing.
            response.setHeader("Location", "/other");
            TestDevice.write(response, status, status == 204 ? "" : "{}");
        });
        device.onJson("/other", "{}");

        assertThat(faultOf(http(device.uri(), TIMEOUT).get("/data", Authorizer.bearer("AB12")))).isEqualTo(fault);
        assertThat(device.count("/other")).as("redirects are not followed").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{\"a\":", "null"})
    void refusesWhatIsNoJson(String body) {
        device.onJson("/data", body);

        assertThat(faultOf(http(device.uri(), TIMEOUT).get("/data", Authorizer.NONE)))
                .isEqualTo(NetworkFault.MALFORMED);
    }

    @Test
    void stopsReadingABodyThatIsTooLong() {
        AtomicInteger written = new AtomicInteger();
        device.on("/data", (request, response) -> {
            byte[] block = new byte[64 * 1024];
            for (int i = 0; i < 10_000; i++) {
                response.getOutputStream().write(block);
                response.flushBuffer();
                written.addAndGet(block.length);
            }
        });

        assertThat(faultOf(http(device.uri(), TIMEOUT).get("/data", Authorizer.NONE)))
                .isEqualTo(NetworkFault.MALFORMED);
        assertThat(written.get()).isLessThan(100_000_000);
    }

    @Test
    void doesNotUnpackAnAnswer() {
        device.on("/data", (request, response) -> {
            response.setHeader("Content-Encoding", "gzip");
            TestDevice.write(response, 200, "{\"a\":1}");
        });

        // Not unpacked it is what it is; the device was not asked to pack it.
        assertThat(http(device.uri(), TIMEOUT).get("/data", Authorizer.NONE).join().object().has("a")).isTrue();
    }

    @Test
    void doesNotWaitForADeviceThatIsTooSlow() {
        CountDownLatch end = new CountDownLatch(1);
        device.on("/data", (request, response) -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            assertThat(faultOf(http(device.uri(), Duration.ofMillis(100)).get("/data", Authorizer.NONE)))
                    .isEqualTo(NetworkFault.TIMEOUT);
        } finally {
            end.countDown();
        }
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThat(faultOf(http(URI.create("http://127.0.0.1:" + port), TIMEOUT).get("/data", Authorizer.NONE)))
                .isEqualTo(NetworkFault.UNREACHABLE);
        assertThat(faultOf(http(URI.create("http://no-such-host.invalid"), TIMEOUT).get("/data", Authorizer.NONE)))
                .isEqualTo(NetworkFault.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "HTTP/1.1 200 OK\\r\\nContent-Length: 100\\r\\n\\r\\n{\"a\":1 | BROKEN_OFF", //
            "'' | BROKEN_OFF", //
            "HTTP/1.1 200 OK\\r\\nContent-Le | MALFORMED", //
            "SSH-2.0-dropbear\\r\\n | MALFORMED", //
            "HTTP/1.1 abc\\r\\n\\r\\n | MALFORMED",
            "HTTP/1.1 200 OK\\r\\nContent-Type: text/plain; charset=klingon\\r\\nContent-Length: 2\\r\\n\\r\\n[] | MALFORMED"})
    void survivesAnAnswerThatIsNoHttp(String answer, NetworkFault fault) throws IOException {
        try (RawServer raw = new RawServer(answer.replace("\\r\\n", "\r\n"))) {
            assertThat(faultOf(http(raw.uri(), TIMEOUT).get("/data", Authorizer.NONE))).isEqualTo(fault);
        }
    }

    @Test
    void postsJson() throws Exception {
        device.on("/api/user", (request, response) -> TestDevice.write(response, 403,
                "{\"type\":\"" + request.getContentType() + "\",\"body\":" + request.getReader().readLine() + "}"));

        HttpReply reply = http(device.uri(), TIMEOUT).post("/api/user", "{\"name\":\"local/x\"}").join();

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("application/json", "\"body\":{\"name\":\"local/x\"}");
    }
}
