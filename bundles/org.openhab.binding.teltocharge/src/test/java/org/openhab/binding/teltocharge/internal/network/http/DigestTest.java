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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    /** RFC 7616, section 3.9.1, the challenge with SHA-256. */
    private static final String CHALLENGE = "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
            + "algorithm=SHA-256, nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
            + "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";

    @Test
    void answersTheChallengeOfTheStandardAsTheStandardDoes() {
        DigestChallenge challenge = DigestChallenge.parse(CHALLENGE).orElseThrow();

        String header = Digest.authorization(challenge, new Credentials("Mufasa", "Circle of Life"), 1,
                "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", "GET", "/dir/index.html");

        assertThat(header).startsWith("Digest username=\"Mufasa\", realm=\"http-auth@example.org\", ").contains(
                "uri=\"/dir/index.html\"", "algorithm=SHA-256", "qop=auth", "nc=00000001",
                "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"",
                "response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\"");
    }

    @Test
    void readsTheChallengeOfAShelly() {
        assertThat(DigestChallenge.parse(
                "Digest qop=\"auth\", realm=\"shellypro4pm-f008d1d8b8b8\", nonce=\"60dc2c3a\", algorithm=SHA-256"))
                        .contains(new DigestChallenge("shellypro4pm-f008d1d8b8b8", "60dc2c3a", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic realm=\"x\"", "Digest ", "Digest nonce=\"\", algorithm=SHA-256, qop=auth",
            "Digest realm=\"x\", nonce=\"1\", qop=\"auth\"", "Digest nonce=\"1\", algorithm=MD5, qop=\"auth\"",
            "Digest nonce=\"1\", algorithm=SHA-256, qop=\"auth-int\"", "Digest nonce=\"1, algorithm=SHA-256, qop=auth"})
    void answersNoChallengeThatItDoesNotKnow(String header) {
        assertThat(DigestChallenge.parse(header)).isEmpty();
    }

    @Test
    void aQuoteInANameDoesNotEndIt() {
        String header = Digest.authorization(new DigestChallenge("r", "n", ""), new Credentials("a\"b", "p"), 255, "c",
                "GET", "/");

        assertThat(header).contains("username=\"a\\\"b\"", "nc=000000ff").doesNotContain("opaque");
    }

    @Test
    void credentialsDoNotShowThePassword() {
        Credentials credentials = new Credentials("Aladdin", "open sesame");

        assertThat(credentials).hasToString("Aladdin");
        // RFC 7617, section 2
        assertThat(credentials.basic()).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }
}
