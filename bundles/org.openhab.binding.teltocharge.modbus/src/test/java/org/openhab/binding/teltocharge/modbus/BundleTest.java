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
package org.openhab.binding.teltocharge.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes the bundle: looks at the classes folder, where the libraries are unpacked and the manifest is written
 * before the tests run.
 */
class BundleTest {
    private static final Path CLASSES = Path.of("target", "classes");
    /** Separates clauses at commas outside quotes. */
    private static final String CLAUSES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static List<String> clauses(String header) throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
            Attributes attributes = new Manifest(in).getMainAttributes();
            return Arrays.asList(attributes.getValue(header).split(CLAUSES));
        }
    }

    @Test
    void importsNothingButLoggingUnlessOptional() throws IOException {
        // A bundle may take its own packages from a newer one of its kind; it has them itself if there is none.
        assertThat(clauses("Import-Package")).filteredOn(clause -> !clause.contains("resolution:=optional"))
                .filteredOn(clause -> !clause.startsWith("org.openhab.binding.teltocharge.modbus."))
                .containsExactly("org.slf4j;version=\"[1.7,2)\"");
    }

    @Test
    void exportsOnlyItsOwnPackages() throws IOException {
        assertThat(clauses("Export-Package")).extracting(clause -> clause.split(";")[0]).containsExactlyInAnyOrder(
                "org.openhab.binding.teltocharge.modbus", "org.openhab.binding.teltocharge.modbus.charger",
                "org.openhab.binding.teltocharge.modbus.meter", "org.openhab.binding.teltocharge.modbus.meter.file",
                "org.openhab.binding.teltocharge.modbus.search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux/x86_64", "Linux/armv8_64", "Linux/armv7hf", "Linux/x86", "OSX/aarch64",
            "OSX/x86_64", "Windows/x86_64", "Windows/aarch64", "FreeBSD/x86_64"})
    void carriesTheNativeSerialLibrary(String platform) throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve(platform))) {
            assertThat(files).anyMatch(file -> file.getFileName().toString().contains("jSerialComm"));
        }
    }

    @Test
    void carriesAllNativeLibrariesAtTheirPaths() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(so|dll|jnilib|dylib)"))).hasSize(28);
        }
    }
}
