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
package org.openhab.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void runsUntilStoppedOnPort8080WhenNothingIsAskedFor() throws DemoException {
        Options options = Options.parse();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.seconds()).isEmpty();
        assertThat(options.conf()).isEmpty();
        assertThat(options.live()).isTrue();
    }

    @Test
    void readsEveryOption(@TempDir Path folder) throws DemoException, IOException {
        Files.createDirectory(folder.resolve("yaml"));
        Path json = folder.resolve("out.json");

        Options options = Options.parse("--conf", folder.toString(), "--port", "8081", "--seconds", "60", "--json",
                json.toString());

        assertThat(options.conf()).contains(folder);
        assertThat(options.port()).isEqualTo(8081);
        assertThat(options.seconds()).hasValue(60);
        assertThat(options.json()).contains(json);
        assertThat(options.live()).isFalse();
    }

    @Test
    void showsHelpWhenAskedFor() throws DemoException {
        assertThat(Options.parse("--help").help()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port 0", "--port 65536", "--port x", "--port", "--seconds -1", "--seconds 99999999",
            "--seconds --json", "--what", "--json out.json", "--conf /does/not/exist",
            "--scenario", "--scenario solar --conf .",
            "--seconds 5 --json /does/not/exist/out.json", "--seconds 5 --json /"})
    void saysWhatIsWrongWhenTheCommandLineMakesNoSense(String line) {
        assertThatExceptionOfType(DemoException.class).isThrownBy(() -> Options.parse(line.split(" ")))
                .withMessageMatching("(?s).*(--\\w+|Cannot write|No folder).*");
    }
}
