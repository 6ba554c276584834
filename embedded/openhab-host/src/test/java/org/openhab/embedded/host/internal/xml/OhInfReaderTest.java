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
package org.openhab.embedded.host.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.embedded.host.internal.testing.FakeBundle;

@NonNullByDefault({})
class OhInfReaderTest {

    private static final Path OH_INF = Path.of("src/test/resources/lamp-addon/OH-INF");

    @TempDir
    Path folder;

    private static OhInfContent lamp() {
        return new OhInfReader().read(FakeBundle.files(OH_INF, ".xml"));
    }

    private OhInfContent read(String xml) throws IOException {
        URL url = Files.writeString(folder.resolve("test.xml"), xml).toUri().toURL();
        return new OhInfReader().read(List.of(url));
    }

    private static ThingType thing(String id) {
        ThingTypeUID uid = new ThingTypeUID("lamp", id);
        return lamp().thingTypes().stream().filter(type -> type.getUID().equals(uid)).findFirst().orElseThrow();
    }

    private static ChannelType channel(String id) {
        ChannelTypeUID uid = new ChannelTypeUID("lamp", id);
        return lamp().channelTypes().stream().filter(type -> type.getUID().equals(uid)).findFirst().orElseThrow();
    }

    @Test
    void readsTheAddon() {
        assertThat(lamp().addon())
                .isEqualTo(new AddonInfo("lamp", "binding", "Lamp Binding", "Lamps for tests.", "local"));
    }

    @Test
    void readsThingAndBridgeTypes() {
        ThingType bulb = thing("bulb");
        assertThat(bulb.getSupportedBridgeTypeUIDs()).containsExactly("lamp:hub");
        assertThat(bulb.getRepresentationProperty()).isEqualTo("serialNumber");
        assertThat(bulb.getProperties()).containsEntry("vendor", "Lamps Inc.");
        assertThat(bulb.getSemanticEquipmentTag()).isEqualTo("EVSE");
        assertThat(bulb.getChannelGroupDefinitions()).hasSize(1).first()
                .satisfies(group -> assertThat(group.getLabel()).isEqualTo("Steering"));
        assertThat(bulb.getConfigDescriptionURI()).isEqualTo(URI.create("thing-type:lamp:bulb"));
        assertThat(thing("hub")).isInstanceOf(BridgeType.class);
        assertThat(thing("hub").getConfigDescriptionURI()).isEqualTo(URI.create("thing-type:lamp:hub"));
    }

    @Test
    void readsChannelsOfTheSystem() {
        assertThat(thing("flat").getChannelDefinitions().get(0).getChannelTypeUID())
                .isEqualTo(new ChannelTypeUID("system", "electric-current"));
        assertThat(thing("flat").getChannelDefinitions().get(1).getAutoUpdatePolicy())
                .isEqualTo(AutoUpdatePolicy.RECOMMEND);
    }

    @Test
    void readsChannelTypes() {
        ChannelType limit = channel("limit");
        assertThat(limit.getItemType()).isEqualTo("Number:ElectricCurrent");
        assertThat(limit.getUnitHint()).isEqualTo("A");
        assertThat(limit.isAdvanced()).isTrue();
        assertThat(limit.getAutoUpdatePolicy()).isEqualTo(AutoUpdatePolicy.VETO);
        assertThat(limit.getState().getMaximum()).isEqualByComparingTo("32");
        assertThat(limit.getState().isReadOnly()).isFalse();
        assertThat(limit.getCommandDescription().getCommandOptions()).hasSize(2);
        assertThat(channel("switch").getTags()).containsExactlyInAnyOrder("Switch", "Power");
        assertThat(channel("text").getState().getOptions().get(0).getLabel()).isEqualTo("Burning");
        assertThat(channel("knock").getKind()).isEqualTo(ChannelKind.TRIGGER);
    }

    @Test
    void readsConfigDescriptions() {
        ConfigDescription bulb = lamp().configDescriptions().stream()
                .filter(config -> config.getUID().equals(URI.create("thing-type:lamp:bulb"))).findFirst().orElseThrow();
        ConfigDescriptionParameter address = bulb.toParametersMap().get("address");
        assertThat(address.isRequired()).isTrue();
        assertThat(address.getType()).isEqualTo(Type.INTEGER);
        assertThat(address.getMaximum()).isEqualTo(new BigDecimal(247));
        ConfigDescriptionParameter mode = bulb.toParametersMap().get("mode");
        assertThat(mode.getDefault()).isEqualTo("warm");
        assertThat(mode.getLimitToOptions()).isTrue();
        assertThat(mode.isAdvanced()).isTrue();
        assertThat(mode.getGroupName()).isEqualTo("expert");
        assertThat(mode.getOptions()).hasSize(2);
        assertThat(bulb.toParametersMap().get("rooms").getMultipleLimit()).isEqualTo(2);
    }

    @Test
    void readsNoExternalEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        OhInfContent content = read("""
                <?xml version="1.0"?>
                <!DOCTYPE a [<!ENTITY x SYSTEM "%s">]>
                <addon id="lamp"><type>binding</type><name>&x;</name><description>d</description></addon>
                """.formatted(secret.toUri()));
        assertThat(content.addon()).isNull();
    }

    @Test
    void ignoresAFileThatIsBroken() throws IOException {
        assertThat(read("<thing-descriptions bindingId=\"lamp\"><thing-type id=\"a\">").thingTypes()).isEmpty();
    }

    @Test
    void keepsWhatStandsBeforeAMistake() throws IOException {
        OhInfContent content = read("""
                <thing-descriptions bindingId="lamp">
                  <channel-type id="a"><item-type>Switch</item-type><label>A</label></channel-type>
                  <channel-type id="b"><item-type>Switch</item-type></channel-type>
                </thing-descriptions>
                """);
        assertThat(content.channelTypes()).extracting(ChannelType::getLabel).containsExactly("A");
    }
}
