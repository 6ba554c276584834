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
package org.openhab.embedded.host.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import javax.servlet.http.HttpServletRequest;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NonNullByDefault({})
class AccessGuardTest {

    private final AccessGuard guard = new AccessGuard(false);

    private static HttpServletRequest request(String address, @Nullable String host, @Nullable String origin) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRemoteAddr()).thenReturn(address);
        when(request.getHeader("Host")).thenReturn(host);
        when(request.getHeader("Origin")).thenReturn(origin);
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:80", "127.1.2.3",
            "[::1]", "[::1]:8080"})
    void letsThisMachineIn(String host) {
        assertThat(guard.complaint(request("127.0.0.1", host, null))).isEmpty();
        assertThat(guard.complaint(request("0:0:0:0:0:0:0:1", host, "http://localhost:8080"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "2001:db8::1", "0.0.0.0"})
    void keepsOtherMachinesOut(String address) {
        assertThat(guard.complaint(request(address, "localhost", null))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example",
            "192.0.2.7", "[2001:db8::1]", "", "127.999.1.1"})
    void keepsNamesOutThatAreNotThisMachine(String host) {
        assertThat(guard.complaint(request("127.0.0.1", host, null))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://evil.example:443", "::"})
    void keepsWebPagesOutThatComeFromElsewhere(String origin) {
        assertThat(guard.complaint(request("127.0.0.1", "localhost", origin))).isPresent();
    }

    @Test
    void keepsRequestsOutThatNameNoHost() {
        assertThat(guard.complaint(request("127.0.0.1", null, null))).isPresent();
    }

    @Test
    void letsEverybodyInWhenToldTo() {
        assertThat(new AccessGuard(true).complaint(request("192.0.2.7", "charger.example", null))).isEmpty();
    }
}
