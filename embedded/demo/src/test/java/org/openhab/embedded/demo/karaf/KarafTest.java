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
package org.openhab.embedded.demo.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Against a stand-in for {@code bin/karaf} that tells its environment and then waits to be stopped. */
@DisabledOnOs(OS.WINDOWS)
class KarafTest {

    private static final String SCRIPT = """
            #!/bin/sh
            echo "$1 port=$OPENHAB_HTTP_PORT conf=$OPENHAB_CONF exec=$KARAF_EXEC"
            exec sleep 60
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void makeAssembly() throws IOException {
        for (String name : new String[]{"bin", "etc", "conf", "lib", "system", "deploy"}) {
            Files.createDirectories(assembly().resolve(name));
        }
        Files.writeString(assembly().resolve("bin/karaf"), SCRIPT);
        assertThat(assembly().resolve("bin/karaf").toFile().setExecutable(true)).isTrue();
        Files.writeString(assembly().resolve("deploy/add-on.kar"), "kar");
        Files.writeString(assembly().resolve("system/library.jar"), "jar");
    }

    @Test
    void startsTheScriptWithPortAndConfiguration() throws IOException {
        Path conf = folder.resolve("my conf");
        try (Karaf karaf = Karaf.start(settings(Optional.of(conf), true))) {
            await().untilAsserted(() -> assertThat(karaf.logTail(10))
                    .containsExactly("server port=8081 conf=" + conf + " exec=exec"));
            assertThat(karaf.isAlive()).isTrue();
        }
    }

    @Test
    void endsTheProcessWhenClosed() throws IOException {
        Karaf karaf = Karaf.start(settings(Optional.empty(), true));

        karaf.close();

        assertThat(karaf.isAlive()).isFalse();
        assertThat(ProcessHandle.of(karaf.pid()).map(ProcessHandle::isAlive)).isNotEqualTo(Optional.of(true));
    }

    @Test
    void installsTheAddonOnlyWhenAskedTo() throws IOException {
        try (Karaf karaf = Karaf.start(settings(Optional.empty(), false))) {
            assertThat(karaf.deploy()).isEmptyDirectory();
        }
    }

    @Test
    void renewsTheTimeOfTheAddonWhenOfferedAgain() throws IOException {
        Path original = assembly().resolve("deploy/add-on.kar");
        FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(original, old);
        try (Karaf karaf = Karaf.start(settings(Optional.empty(), true))) {
            Path copy = karaf.deploy().resolve("add-on.kar");
            assertThat(Files.getLastModifiedTime(copy)).isEqualTo(old);

            karaf.offerAddonAgain();

            assertThat(Files.getLastModifiedTime(copy)).isGreaterThan(old);
            assertThat(Files.getLastModifiedTime(original)).isEqualTo(old);
        }
    }

    @Test
    void leavesTheAssemblyAloneWhenTheDirectoryIsDeleted() throws IOException {
        Karaf karaf = Karaf.start(settings(Optional.empty(), true));
        karaf.stop();

        karaf.deleteDirectory();

        assertThat(folder.resolve("run")).doesNotExist();
        assertThat(assembly().resolve("system/library.jar")).exists();
    }

    @Test
    void endsTheContainerAndRemovesItsDirectoryWhenTheGuardEnds() throws IOException {
        KarafGuard guard = new KarafGuard();
        Karaf karaf = guard.start(settings(Optional.empty(), true));

        guard.end();

        assertThat(karaf.isAlive()).isFalse();
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void startsNothingAnyMoreWhenTheGuardHasEnded() throws IOException {
        KarafGuard guard = new KarafGuard();
        guard.end();

        assertThatIOException().isThrownBy(() -> guard.start(settings(Optional.empty(), true)));
        assertThat(folder.resolve("run")).doesNotExist();
    }

    private Path assembly() {
        return folder.resolve("assembly");
    }

    private KarafSettings settings(Optional<Path> conf, boolean withAddon) {
        return new KarafSettings(assembly(), folder.resolve("run"), 8081, conf, withAddon);
    }
}
