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
package org.openhab.embedded.host.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.item.ItemBlueprint;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;

@NonNullByDefault({})
class YamlFolderTest {

    @TempDir
    Path folder;
    private final List<String> calls = new ArrayList<>();
    private YamlFolder yaml;

    @BeforeEach
    void makeFolder() {
        yaml = new YamlFolder(folder.resolve("yaml"), new Recorder());
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve("yaml").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "version: 1\n" + content);
    }

    private List<String> look() {
        calls.clear();
        yaml.look();
        return calls;
    }

    @Test
    void doesNothingWithoutAFolder() {
        assertThat(look()).isEmpty();
    }

    @Test
    void readsAllYamlFilesBelowTheFolder() throws IOException {
        write("a.yaml", "things: { 'lamp:flat:a': {} }");
        write("sub/b.yml", "items: { B: { type: Switch } }");
        write("c.txt", "things: { 'lamp:flat:c': {} }");
        assertThat(look()).containsExactly("thing lamp:flat:a", "item B");
    }

    @Test
    void handsOnOnlyWhatChanged() throws IOException {
        write("a.yaml", "things: { 'lamp:flat:a': {}, 'lamp:flat:b': {} }");
        look();
        assertThat(look()).isEmpty();
        write("a.yaml", "things: { 'lamp:flat:a': {}, 'lamp:flat:b': { label: New } }");
        assertThat(look()).containsExactly("thing lamp:flat:b");
    }

    @Test
    void takesAwayWhatLeftTheFiles() throws IOException {
        write("a.yaml", "things: { 'lamp:flat:a': {} }\nitems: { A: { type: Switch } }");
        look();
        Files.delete(folder.resolve("yaml/a.yaml"));
        assertThat(look()).containsExactly("no item A", "no thing lamp:flat:a");
    }

    @Test
    void prefersTheFirstFileWhenTwoNameAThing() throws IOException {
        write("a.yaml", "things: { 'lamp:flat:a': { label: First } }");
        write("b.yaml", "things: { 'lamp:flat:a': { label: Second } }");
        look();
        Files.delete(folder.resolve("yaml/b.yaml"));
        assertThat(look()).isEmpty();
    }

    private final class Recorder implements YamlTarget {

        @Override
        public void putThing(ThingBlueprint thing) {
            calls.add("thing " + thing.uid());
        }

        @Override
        public void removeThing(ThingUID uid) {
            calls.add("no thing " + uid);
        }

        @Override
        public void putItem(ItemBlueprint item) {
            calls.add("item " + item.name());
        }

        @Override
        public void removeItem(String name) {
            calls.add("no item " + name);
        }
    }
}
