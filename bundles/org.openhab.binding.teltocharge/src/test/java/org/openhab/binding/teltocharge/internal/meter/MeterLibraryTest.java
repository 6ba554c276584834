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
package org.openhab.binding.teltocharge.internal.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.teltocharge.modbus.meter.MeterCatalog;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException.Mistake;

class MeterLibraryTest {

    @TempDir
    Path conf;

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private MeterLibrary library;

    private MeterLibrary library() {
        library = new MeterLibrary(conf.resolve("meters"), () -> now);
        return library;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(conf.resolve("meters"));
        Files.writeString(conf.resolve("meters").resolve(name), text);
        now = now.plusSeconds(5);
    }

    @Test
    void knowsWhatComesWithTheAddOnWithoutAFolder() {
        MeterCatalog catalog = library().catalog();
        assertThat(catalog.profiles()).hasSizeGreaterThan(25);
        assertThat(catalog).isEqualTo(library.builtIn());
        assertThat(library.mistake("sdm630")).isEmpty();
    }

    @Test
    void takesUpANewFileAndAChangedOneWithoutARestart() throws IOException {
        library();
        MeterCatalog before = library.catalog();
        write("my-meter.yaml", OwnMeterFile.text("My Meter"));
        assertThat(library.catalog().byId("my-meter")).map(MeterProfile::label).contains("My Meter");
        MeterCatalog same = library.catalog();
        now = now.plusSeconds(5);
        assertThat(library.catalog()).isSameAs(same).isNotEqualTo(before);
        write("my-meter.yaml", OwnMeterFile.text("My Better Meter"));
        assertThat(library.catalog().byId("my-meter")).map(MeterProfile::label).contains("My Better Meter");
        Files.delete(conf.resolve("meters").resolve("my-meter.yaml"));
        now = now.plusSeconds(5);
        assertThat(library.catalog()).isEqualTo(before);
    }

    @Test
    void looksAtTheFolderOnlyNowAndThen() throws IOException {
        library().catalog();
        write("my-meter.yaml", OwnMeterFile.text("My Meter"));
        now = now.minusSeconds(4);
        assertThat(library.catalog().byId("my-meter")).isEmpty();
        now = now.plusSeconds(2);
        assertThat(library.catalog().byId("my-meter")).isPresent();
    }

    @Test
    void letsTheOwnerReplaceAFamily() throws IOException {
        write("sdm630.yml", OwnMeterFile.text("My SDM630"));
        assertThat(library().catalog().byId("sdm630")).map(MeterProfile::label).contains("My SDM630");
        assertThat(library.catalog().profiles()).hasSameSizeAs(library.builtIn().profiles());
        assertThat(library.builtIn().byId("sdm630")).map(MeterProfile::label).contains("Eastron SDM630");
    }

    @Test
    void tellsTheMistakeOfAFileUntilItIsMended() throws IOException {
        write("my-meter.yaml", OwnMeterFile.text("My Meter").replace("phases: 3", "phases: 5"));
        write("other.yaml", OwnMeterFile.text("Other"));
        assertThat(library().catalog().byId("my-meter")).isEmpty();
        assertThat(library.catalog().byId("other")).isPresent();
        assertThat(library.mistake("my-meter")).isPresent();
        assertThat(library.mistake("my-meter").orElseThrow().mistake()).isEqualTo(Mistake.NO_CHOICE);
        write("my-meter.yaml", OwnMeterFile.text("My Meter"));
        assertThat(library.mistake("my-meter")).isEmpty();
        assertThat(library.catalog().byId("my-meter")).isPresent();
    }

    @Test
    void tellsThatAFileCannotBeRead() throws IOException {
        Files.createDirectories(conf.resolve("meters").resolve("folder.yaml"));
        write("latin.yaml", "");
        Files.write(conf.resolve("meters").resolve("latin.yaml"), new byte[]{'l', ':', ' ', (byte) 0xE4});
        library();
        assertThat(library.mistake("folder").orElseThrow().mistake()).isEqualTo(Mistake.UNREADABLE);
        assertThat(library.mistake("latin").orElseThrow().mistake()).isEqualTo(Mistake.UNREADABLE);
    }

    @Test
    void passesOverFilesOfAnotherKind() throws IOException {
        write("notes.txt", "nothing");
        write(".my-meter.yaml.swp.yaml", "half a file");
        assertThat(library().catalog()).isEqualTo(library.builtIn());
        assertThat(library.folder()).isEqualTo(conf.resolve("meters"));
    }
}
