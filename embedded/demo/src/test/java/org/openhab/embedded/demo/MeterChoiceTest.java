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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeterChoiceTest {

    private static final String HOUSE = """
            things:
              teltocharge:simulator:house:
                isBridge: true
                label: Virtual house
                config:
                  seed: 1

              teltocharge:modbus-meter:house:grid:
                bridge: teltocharge:simulator:house
                config:
                  unitId: 2
                  model: sdm630

              teltocharge:load-balancer:home:
                label: Load balancer
                config:
                  mainFuse: 25
            """;

    @TempDir
    Path folder = Path.of("");

    private Path assembly = Path.of("");

    @BeforeEach
    void build() throws IOException {
        assembly = folder.resolve("assembly");
        Files.createDirectories(assembly.resolve("deploy"));
        Files.createDirectories(assembly.resolve("conf/yaml"));
        Files.writeString(assembly.resolve("conf/yaml/demo.yaml"), HOUSE);
        byte[] bundle = zip(Map.of("META-INF/MANIFEST.MF", new byte[0], "meters/index.txt", text("em300"),
                "meters/em300.yaml", text("label: EM300\nphases: 3\n"), "meters/sdm120.yaml", text("phases: 1\n"),
                "meters/sdm72-v1.yaml", text("phases: 0\n")));
        Files.write(assembly.resolve("deploy/add-on.kar"),
                zip(Map.of("repository/org.openhab.binding.teltocharge.modbus-0.1.0.jar", bundle)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Optional<Path> conf(Optional<Path> conf, String... arguments) throws Exception {
        return new MeterChoice(assembly, folder.resolve("runs")).conf(Options.parse(arguments), conf);
    }

    @Test
    void changesNothingWhenNoMeterIsAskedFor() throws Exception {
        assertThat(conf(Optional.empty())).isEmpty();
        assertThat(conf(Optional.of(folder))).contains(folder);
    }

    @Test
    void givesTheHouseTheMeterAndLetsItBeRecognised() throws Exception {
        Path copy = conf(Optional.empty(), "--meter", "em300").orElseThrow();
        assertThat(copy).startsWith(folder.resolve("runs"));
        assertThat(Files.readString(copy.resolve("yaml/demo.yaml")))
                .contains("    config:\n      meterModel: em300\n      seed: 1\n").contains("      model: auto\n")
                .doesNotContain("sdm630");
        assertThat(Files.readString(assembly.resolve("conf/yaml/demo.yaml"))).isEqualTo(HOUSE);
    }

    @Test
    void replacesAMeterThatTheConfigurationHas() throws Exception {
        String once = MeterChoice.with("em300", HOUSE);
        assertThat(MeterChoice.with("em24", once)).contains("meterModel: em24").doesNotContain("em300");
    }

    @Test
    void namesTheMetersThatThereAreWhenAskedForAnotherOne() {
        assertThatExceptionOfType(DemoException.class).isThrownBy(() -> conf(Optional.empty(), "--meter", "gas"))
                .withMessage("No meter gas; there are em300, sdm120, sdm72-v1");
    }

    @Test
    void makesTheHouseOneOfOnePhaseForAMeterOfOnePhase() throws Exception {
        Path copy = conf(Optional.empty(), "--meter", "sdm120").orElseThrow();
        assertThat(Files.readString(copy.resolve("yaml/demo.yaml"))).contains("      meterModel: sdm120\n")
                .contains("      carPhases: L1\n").contains("      gridType: SINGLE_PHASE\n      mainFuse: 25\n");
        Path three = conf(Optional.empty(), "--meter", "em300").orElseThrow();
        assertThat(Files.readString(three.resolve("yaml/demo.yaml"))).doesNotContain("SINGLE_PHASE");
    }

    @Test
    void refusesAMeterThatTellsNoCurrents() {
        assertThatExceptionOfType(DemoException.class)
                .isThrownBy(() -> conf(Optional.empty(), "--meter", "sdm72-v1")).withMessageContaining("no currents");
    }

    @Test
    void needsAVirtualHouse() throws IOException {
        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("yaml"));
        Files.writeString(other.resolve("yaml/things.yaml"), "things: {}\n");
        assertThatExceptionOfType(DemoException.class)
                .isThrownBy(() -> conf(Optional.of(other), "--meter", "em300"))
                .withMessageContaining("virtual house");
    }
}
