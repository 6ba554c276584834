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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosTest {

    @TempDir
    Path assembly = Path.of("");

    @BeforeEach
    void addScenarios() throws IOException {
        Files.createDirectories(assembly.resolve("scenarios/solar/yaml"));
        Files.createDirectories(assembly.resolve("scenarios/delta/yaml"));
    }

    @Test
    void takesTheScenariosOwnConfiguration() throws Exception {
        assertThat(new Scenarios(assembly).conf(Options.parse("--scenario", "solar")))
                .contains(assembly.resolve("scenarios/solar"));
    }

    @Test
    void namesTheScenariosThatThereAreWhenAskedForAnotherOne() {
        assertThatExceptionOfType(DemoException.class)
                .isThrownBy(() -> new Scenarios(assembly).conf(Options.parse("--scenario", "../conf")))
                .withMessage("No scenario ../conf; there are delta, solar");
    }

    @Test
    void takesTheUsersConfigurationWhenNoScenarioIsAskedFor() throws Exception {
        assertThat(new Scenarios(assembly).conf(Options.parse())).isEmpty();
        assertThat(new Scenarios(assembly)
                .conf(Options.parse("--conf", assembly.resolve("scenarios/solar").toString())))
                        .contains(assembly.resolve("scenarios/solar"));
    }
}
