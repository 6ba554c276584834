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
package org.openhab.binding.teltocharge.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.teltocharge.karaf.JdkDevice.Answer;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Meters on the network, read by the clients that the container gives, over HTTP and over TLS. */
class NetworkMeterIT {

    private static final String SHELLY = "teltocharge:shelly-meter:grid";
    private static final String HOMEWIZARD = "teltocharge:homewizard-meter:p1";
    private static final String TOKEN = "0123456789ABCDEF0123456789ABCDEF";
    private static final String PASSWORD = "changeit";

    @RegisterExtension
    static final Container CONTAINER = Container.empty();

    @TempDir
    static Path folder;

    private final Rest rest = CONTAINER.rest();
    private final AtomicInteger second = new AtomicInteger();

    @Test
    void readsAShellyOverHttp() throws IOException, InterruptedException {
        try (JdkDevice device = JdkDevice.plain()) {
            device.on("/shelly", exchange -> Answer.ok("{\"mac\":\"FCE8C0DBA900\",\"model\":\"SPEM-003CEBEU\","
                    + "\"gen\":2,\"ver\":\"1.4.4\",\"app\":\"Pro3EM\",\"profile\":\"triphase\"}"));
            device.on("/rpc/EM.GetStatus", exchange -> Answer.ok("{\"a_current\":1.5,\"a_voltage\":"
                    + (230 + second.incrementAndGet() / 100.0) + ",\"a_act_power\":340.1,\"b_current\":2.5,"
                    + "\"b_voltage\":231.0,\"b_act_power\":570.2,\"c_current\":0.5,\"c_voltage\":229.0,"
                    + "\"c_act_power\":-110.3,\"total_act_power\":800.0}"));

            rest.create("teltocharge:shelly-meter", SHELLY, Optional.empty(),
                    Map.of("host", "127.0.0.1", "port", device.port()));

            CONTAINER.awaitOnline(SHELLY);
            rest.delete(SHELLY);
        }
    }

    @Test
    void pairsWithAHomeWizardMeterOverTls() throws Exception {
        AtomicBoolean button = new AtomicBoolean();
        HttpsServer server = HttpsServer.create(JdkDevice.anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls("appliance/p1dongle/5c2fafaabbcc")));
        try (JdkDevice device = JdkDevice.of(server)) {
            device.on("/api/user", exchange -> button.get()
                    ? Answer.ok("{\"token\":\"" + TOKEN + "\"}")
                    : new Answer(403, "{\"error\":\"user:creation-not-enabled\"}"));
            device.on("/api/measurement", exchange -> Answer.ok(String.format(
                    "{\"protocol_version\":50,\"timestamp\":\"2024-06-28T14:12:%02d\",\"power_l1_w\":543}",
                    second.incrementAndGet() % 60)));
            device.on("/api", exchange -> ("Bearer " + TOKEN)
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"))
                            ? Answer.ok("{\"product_type\":\"HWE-P1\",\"serial\":\"5c2fafaabbcc\"}")
                            : new Answer(401, "{\"error\":\"user:unauthorized\"}"));

            rest.create("teltocharge:homewizard-meter", HOMEWIZARD, Optional.empty(),
                    Map.of("host", "127.0.0.1", "securePort", device.port(), "apiVersion", "v2"));
            await("the cure").atMost(Container.TIMEOUT).untilAsserted(
                    () -> assertThat(rest.statusText(HOMEWIZARD)).contains("Press the button"));
            button.set(true);

            CONTAINER.awaitOnline(HOMEWIZARD);
            rest.delete(HOMEWIZARD);
        }
    }

    /** A self-signed certificate of that name, made with the JDK's own keytool. */
    private static SSLContext tls(String commonName)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("device.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "device", "-keyalg", "EC", "-groupname", "secp256r1", "-dname",
                "CN=" + commonName, "-validity", "3650", "-storetype", "PKCS12", "-keystore", file.toString(),
                "-storepass", PASSWORD).inheritIO().start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
