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
package org.openhab.embedded.host.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class HostSettingsTest {

    @Test
    void hasDefaults() {
        assertThat(HostSettings.of(name -> null))
                .isEqualTo(new HostSettings(Path.of("conf"), Path.of("userdata"), false));
        assertThat(HostSettings.of(name -> " ").remoteAllowed()).isFalse();
    }

    @Test
    void takesFrameworkProperties() {
        Map<String, String> properties = Map.of("openhab.conf", "/etc/openhab", "openhab.userdata", "/var/openhab",
                "openhab.rest.remote", "true");
        HostSettings settings = HostSettings.of(properties::get);
        assertThat(settings.yamlFolder()).isEqualTo(Path.of("/etc/openhab/yaml"));
        assertThat(settings.storageFolder()).isEqualTo(Path.of("/var/openhab/jsondb"));
        assertThat(settings.remoteAllowed()).isTrue();
    }
}
