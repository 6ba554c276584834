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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.homewizard.HomeWizardCertificates;
import org.openhab.binding.teltocharge.internal.network.peer.TestDevice;
import org.openhab.binding.teltocharge.internal.network.peer.TestKeys;
import org.openhab.binding.teltocharge.internal.network.peer.TestWebClients;

class DeviceTrustTest {

    private static final DeviceTrust.NameCheck NOBODY = certificate -> {
        throw new CertificateException("nobody");
    };

    @TempDir
    static Path folder;
    private static Path ours;
    private static Path others;

    @BeforeAll
    static void makeKeys() {
        ours = TestKeys.keystore(folder, "appliance/p1dongle/5c2fafaabbcc");
        others = TestKeys.keystore(folder, "appliance/p1dongle/5c2fafaabbcc");
    }

    private static String fingerprint(Path keystore) throws CertificateException {
        return DeviceTrust.fingerprint(TestKeys.certificate(keystore));
    }

    /** What asking a device with this key store ends in; empty when it is trusted. */
    private static String ask(Path keystore, DeviceTrust trust) {
        TestWebClients webClients = new TestWebClients();
        try (TestDevice device = TestDevice.secure(keystore, "/ws");
                DeviceClients clients = new DeviceClients(webClients, webClients, "owner", trust)) {
            device.onJson("/api", "{}");
            DeviceHttp http = new DeviceHttp(clients.http(), device.uri(), Map.of(), Duration.ofSeconds(20));
            Throwable thrown = catchThrowable(
                    () -> http.get("/api", Authorizer.NONE).get(60, TimeUnit.SECONDS));
            if (thrown == null) {
                return "";
            }
            assertThat(thrown).hasCauseInstanceOf(NetworkException.class);
            NetworkException why = (NetworkException) thrown.getCause();
            assertThat(why.fault()).isEqualTo(NetworkFault.CERTIFICATE);
            assertThat(device.requests()).as("nothing was said to it").isEmpty();
            return why.detail();
        }
    }

    @Test
    void trustsTheCertificateWithTheFingerprint() throws Exception {
        assertThat(ask(ours, new DeviceTrust(fingerprint(ours), NOBODY))).isEmpty();
        assertThat(ask(ours, new DeviceTrust(fingerprint(ours).toUpperCase(Locale.ROOT), NOBODY))).isEmpty();
    }

    @Test
    void trustsNoOtherCertificateOfTheSameName() throws Exception {
        DeviceTrust trust = new DeviceTrust(fingerprint(ours), certificate -> {
        });

        assertThat(ask(others, trust)).contains(fingerprint(others));
    }

    @Test
    void withoutAFingerprintTheNameCountsAndTheFingerprintIsKept() throws Exception {
        DeviceTrust trust = new DeviceTrust("", new HomeWizardCertificates("5c2fafaabbcc"));

        assertThat(ask(ours, trust)).isEmpty();
        assertThat(trust.seen()).isEqualTo(fingerprint(ours));
        assertThat(ask(others, trust)).isEmpty();

        ask(ours, trust);
        trust.pinSeen();
        assertThat(ask(ours, trust)).isEmpty();
        assertThat(ask(others, trust)).contains(fingerprint(others));
    }

    @Test
    void refusesTheCertificateOfAnotherMeter() {
        assertThat(ask(ours, new DeviceTrust("", new HomeWizardCertificates("3c39e7aabbcc")))).contains("5c2fafaabbcc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p1dongle", "appliance/energysocket/5c2fafaabbcc", "appliance/p1dongle/5c2f",
            "appliance/p1dongle/5c2fafaabbcc/x", "x/p1dongle/5c2fafaabbcc", "example.org"})
    void refusesANameThatIsNoMeters(String name) {
        X509Certificate certificate = TestKeys.certificate(TestKeys.keystore(folder, name));

        assertThatThrownBy(() -> new HomeWizardCertificates("").check(certificate))
                .isInstanceOf(CertificateException.class);
    }

    @Test
    void refusesNothingAtAllAndClients() {
        DeviceTrust trust = new DeviceTrust("", certificate -> {
        });

        assertThatThrownBy(() -> trust.checkServerTrusted(null, "EC")).isInstanceOf(CertificateException.class);
        assertThatThrownBy(() -> trust.checkServerTrusted(new X509Certificate[0], "EC"))
                .isInstanceOf(CertificateException.class);
        X509Certificate[] chain = {TestKeys.certificate(ours)};
        assertThatThrownBy(() -> trust.checkClientTrusted(chain, "EC")).isInstanceOf(CertificateException.class);
        assertThat(trust.getAcceptedIssuers()).isEmpty();
    }
}
