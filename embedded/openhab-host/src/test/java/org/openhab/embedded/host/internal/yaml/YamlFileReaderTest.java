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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.item.ItemBlueprint;
import org.openhab.embedded.host.internal.item.ItemBlueprint.MetadataSpec;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;
import org.openhab.embedded.host.internal.thing.ThingBlueprint.ChannelSpec;

@NonNullByDefault({})
class YamlFileReaderTest {

    @TempDir
    Path folder;

    private YamlContent read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("test.yaml"), text);
        return new YamlFileReader().read(file);
    }

    @Test
    void readsThings() throws IOException {
        YamlContent content = read("""
                version: 1
                things:
                  lamp:hub:house:
                    isBridge: true
                    label: My Hub
                    config: { host: 192.0.2.40, port: 502, retry: true }
                  lamp:bulb:house:kitchen:
                    bridge: lamp:hub:house
                    location: Kitchen
                    config:
                      unitIds: [1, 2]
                      state: ON
                    channels:
                      extra:
                        itemType: Number
                        itemDimension: Power
                        label: Extra
                        config: { gain: 1.5 }
                      knock:
                        kind: trigger
                """);
        assertThat(content.problems()).isEmpty();
        assertThat(content.things()).containsExactly(
                new ThingBlueprint(new ThingUID("lamp:hub:house"), true, null, "My Hub", null,
                        Map.of("host", "192.0.2.40", "port", new BigDecimal(502), "retry", true), Map.of(), Map.of()),
                new ThingBlueprint(new ThingUID("lamp:bulb:house:kitchen"), false, new ThingUID("lamp:hub:house"),
                        null, "Kitchen",
                        Map.of("unitIds", List.of(new BigDecimal(1), new BigDecimal(2)), "state", "ON"), Map.of(),
                        Map.of("extra",
                                new ChannelSpec(null, false, "Number:Power", "Extra", null,
                                        Map.of("gain", new BigDecimal("1.5"))),
                                "knock", new ChannelSpec(null, true, null, null, null, Map.of()))));
    }

    @Test
    void readsItemsAndTheirShortForms() throws IOException {
        YamlContent content = read("""
                version: 1
                items:
                  Limit:
                    type: Number
                    dimension: ElectricCurrent
                    label: Limit
                    icon: energy
                    groups: [Charger]
                    tags: [Setpoint, Current]
                    unit: mA
                    autoupdate: false
                    format: "%.1f %unit%"
                    channel: lamp:bulb:house:kitchen:control#limit
                    metadata:
                      listWidget:
                        value: oh-stepper-item
                        config: { min: 6 }
                      alexa: Outlet
                  Many:
                    type: Switch
                    channels:
                      lamp:flat:one:light:
                      lamp:flat:two:light:
                        profile: follow
                """);
        assertThat(content.problems()).isEmpty();
        assertThat(content.items()).containsExactly(
                new ItemBlueprint("Limit", "Number:ElectricCurrent", "Limit", "energy", List.of("Charger"),
                        List.of("Setpoint", "Current"),
                        Map.of(new ChannelUID("lamp:bulb:house:kitchen:control#limit"), Map.of()),
                        Map.of("unit", new MetadataSpec("mA", Map.of()), "autoupdate",
                                new MetadataSpec("false", Map.of()), "stateDescription",
                                new MetadataSpec("", Map.of("pattern", "%.1f %unit%")), "listWidget",
                                new MetadataSpec("oh-stepper-item", Map.of("min", new BigDecimal(6))), "alexa",
                                new MetadataSpec("Outlet", Map.of()))),
                new ItemBlueprint("Many", "Switch", null, null, List.of(), List.of(),
                        Map.of(new ChannelUID("lamp:flat:one:light"), Map.of(), new ChannelUID("lamp:flat:two:light"),
                                Map.of("profile", "follow")),
                        Map.of()));
    }

    @Test
    void keepsTheGoodElementsWhenOthersAreBad() throws IOException {
        YamlContent content = read("""
                version: 1
                things:
                  lamp:
                    label: short
                  lamp:flat:one:
                    colour: red
                  lamp:flat:two:
                    label: [a, b]
                  lamp:flat:three: nothing
                  lamp:flat:good:
                    label: Good
                items:
                  1x: { type: Switch }
                  A: { label: no type }
                  B: { type: String, dimension: Power }
                  C: { type: String, channel: nonsense }
                  D: { type: String }
                """);
        assertThat(content.things()).extracting(ThingBlueprint::uid).containsExactly(new ThingUID("lamp:flat:good"));
        assertThat(content.items()).extracting(ItemBlueprint::name).containsExactly("D");
        assertThat(content.problems()).extracting(YamlProblem::line).containsExactly(4, 6, 8, 9, 13, 14, 15, 16);
        assertThat(content.problems().get(1).message()).contains("colour");
    }

    @Test
    void namesTheLineWhenTheFileIsNoYaml() throws IOException {
        YamlContent content = read("version: 1\nthings:\n  a: [1\n  b: 2\n");
        assertThat(content.things()).isEmpty();
        assertThat(content.problems()).hasSize(1).first().extracting(YamlProblem::line).isEqualTo(4);
    }

    @Test
    void refusesAnotherVersion() throws IOException {
        assertThat(read("things: {}").problems()).hasSize(1).first().extracting(YamlProblem::message).asString()
                .contains("version: 1");
        assertThat(read("version: 2\nthings: { 'lamp:flat:one': {} }").things()).isEmpty();
    }

    @Test
    void refusesAKeyThatIsThereTwice() throws IOException {
        YamlContent content = read("version: 1\nitems:\n  A: { type: Switch }\n  A: { type: String }\n");
        assertThat(content.items()).isEmpty();
        assertThat(content.problems()).hasSize(1).first().extracting(YamlProblem::message).asString().contains("twice");
    }

    @Test
    void makesNoObjectsOfTags() throws IOException {
        YamlContent content = read("""
                version: 1
                things:
                  lamp:flat:one:
                    config: { bad: !!java.io.File [ "/tmp/x" ] }
                """);
        assertThat(content.things()).isEmpty();
        assertThat(content.problems()).extracting(YamlProblem::line).containsExactly(4);
    }

    @Test
    void refusesAnExplosionOfAliases() throws IOException {
        StringBuilder bomb = new StringBuilder(
                "version: 1\nthings:\n  lamp:flat:one:\n    config:\n      a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("      a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        YamlContent content = read(bomb.toString());
        assertThat(content.things()).isEmpty();
        assertThat(content.problems()).isNotEmpty();
    }

    @Test
    void takesAnEmptyFileAsEmpty() throws IOException {
        YamlContent content = read("# nothing yet\n");
        assertThat(content.problems()).isEmpty();
        assertThat(content.things()).isEmpty();
    }

    @Test
    void tellsWhenTheFileCannotBeRead() {
        assertThat(new YamlFileReader().read(folder.resolve("missing.yaml")).problems()).hasSize(1);
    }
}
