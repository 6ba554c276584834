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
package org.openhab.embedded.host.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.storage.DeletableStorage;
import org.openhab.core.storage.Storage;

@NonNullByDefault({})
class JsonStorageServiceTest {

    @TempDir
    Path folder;

    private Storage<String> open() {
        return new JsonStorageService(folder).getStorage("things");
    }

    private Path file() {
        return folder.resolve("things.json");
    }

    @Test
    void givesBackWhatAnEarlierRunPut() {
        open().put("a", "one");
        assertThat(open().get("a")).isEqualTo("one");
        assertThat(open().getKeys()).containsExactly("a");
        assertThat(open().containsKey("b")).isFalse();
    }

    @Test
    void tellsTheValueThatWasThereBefore() {
        Storage<String> storage = open();
        assertThat(storage.put("a", "one")).isNull();
        assertThat(storage.put("a", "two")).isEqualTo("one");
        assertThat(storage.remove("a")).isEqualTo("two");
        assertThat(open().getValues()).isEmpty();
    }

    @Test
    void keepsTheOldValuesWhenAKillLeftHalfAFile() throws IOException {
        open().put("a", "one");
        Files.writeString(folder.resolve("things.json.tmp"), "{\"a\": {\"class\": \"java.la");
        Storage<String> storage = open();
        assertThat(storage.get("a")).isEqualTo("one");
        storage.put("b", "two");
        assertThat(open().getValues()).containsExactly("one", "two");
        assertThat(folder.resolve("things.json.tmp")).doesNotExist();
    }

    @Test
    void startsEmptyAndKeepsTheFileWhenItIsGarbage() throws IOException {
        Files.writeString(file(), "{\"a\": [1,");
        Storage<String> storage = open();
        assertThat(storage.getKeys()).isEmpty();
        assertThat(folder.resolve("things.json.corrupt")).hasContent("{\"a\": [1,");
        storage.put("b", "two");
        assertThat(open().get("b")).isEqualTo("two");
    }

    @Test
    void startsEmptyWhenTheFileIsEmpty() throws IOException {
        Files.writeString(file(), "");
        assertThat(open().getKeys()).isEmpty();
        assertThat(folder.resolve("things.json.corrupt")).exists();
    }

    @Test
    void leavesOutAValueWhoseClassIsGone() throws IOException {
        Files.writeString(file(), """
                {"a": {"class": "no.such.Type", "value": 1}, "b": {"class": "java.lang.String", "value": "two"}}""");
        assertThat(open().get("a")).isNull();
        assertThat(open().get("b")).isEqualTo("two");
    }

    @Test
    void keepsNumbersOfAConfigurationExact() {
        Storage<Configuration> storage = new JsonStorageService(folder).getStorage("config");
        storage.put("a", new Configuration(Map.of("amps", new BigDecimal("6.50"), "on", true, "names",
                List.of("x", "y"))));
        Storage<Configuration> again = new JsonStorageService(folder).getStorage("config");
        assertThat(again.get("a").getProperties()).containsEntry("amps", new BigDecimal("6.50"))
                .containsEntry("on", true).containsEntry("names", List.of("x", "y"));
    }

    @Test
    void sharesOneStorageAmongAllWhoNameIt() {
        JsonStorageService service = new JsonStorageService(folder);
        service.getStorage("things").put("a", "one");
        service.getStorage("things", String.class.getClassLoader()).put("b", "two");
        assertThat(open().getKeys()).containsExactly("a", "b");
    }

    @Test
    void neverLeavesTheFolderWhateverTheName() {
        new JsonStorageService(folder).getStorage("../evil").put("a", "one");
        assertThat(folder.getParent().resolve("evil.json")).doesNotExist();
        assertThat(folder).isDirectoryContaining("glob:**/..%2Fevil.json");
    }

    @Test
    void deletesItsFile() {
        DeletableStorage<String> storage = new JsonStorageService(folder).getStorage("things");
        storage.put("a", "one");
        storage.delete();
        assertThat(file()).doesNotExist();
        assertThat(storage.getKeys()).isEmpty();
    }
}
