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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialPortOpenerTest {
    @TempDir
    Path directory;

    private static SerialPortOpener opener(Path port) {
        return new SerialPortOpener(SerialEndpoint.of(port.toString(), Duration.ofSeconds(1)), 100);
    }

    private static ModbusException failure(Path port) {
        return catchThrowableOfType(ModbusException.class, () -> opener(port).open());
    }

    @Test
    void namesThePortWhenItIsMissing() {
        ModbusException failure = failure(directory.resolve("ttyUSB7"));
        assertThat(failure.fault()).isEqualTo(Fault.PORT_MISSING);
        assertThat(failure).hasMessageContaining("ttyUSB7").hasMessageContaining("plug the adapter in");
    }

    @Test
    void saysThatItIsNoSerialPortWhenItIsAFile() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        assertThat(failure(file).fault()).isEqualTo(Fault.UNREACHABLE);
        assertThat(failure(file)).hasMessageContaining("as a serial port");
    }

    @ParameterizedTest
    @CsvSource({"13,PORT_DENIED,dialout", "1,PORT_DENIED,dialout", "16,PORT_BUSY,in use", "11,PORT_BUSY,in use",
            "2,PORT_BUSY,in use", "5,UNREACHABLE,error 5"})
    void tellsTheErrorsOfTheSystemApart(int error, Fault fault, String text) throws Exception {
        ModbusException failure = opener(Files.createFile(directory.resolve("port"))).refusal(error);
        assertThat(failure.fault()).isEqualTo(fault);
        assertThat(failure).hasMessageContaining(text);
    }

    /** In a JVM of its own, since a library can be loaded once only; the folders cannot even be made. */
    @Test
    void namesTheSettingsThatHelpWhenTheNativeLibraryCannotBeLoaded() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + file.resolve("no-folder"), "-Duser.home=" + file.resolve("no-folder"), "-cp",
                System.getProperty("java.class.path"), Attempt.class.getName(), file.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(java.getInputStream().readAllBytes());
        assertThat(java.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(output.lines()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("NATIVE_LIBRARY")
                .contains("noexec", "-Djava.io.tmpdir=", "-DjSerialComm.library.path="));
    }

    /** Tries twice, because the second failure comes out of the JVM in another shape. */
    static final class Attempt {
        private Attempt() {
        }

        public static void main(String[] args) {
            for (int i = 0; i < 2; i++) {
                ModbusException failure = failure(Path.of(args[0]));
                System.out.println(failure.fault() + " " + failure.getMessage());
            }
        }
    }
}
