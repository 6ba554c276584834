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
package org.openhab.embedded.host.internal.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.TestHost;
import org.openhab.embedded.host.internal.testing.FakeBridgeHandler;
import org.openhab.embedded.host.internal.testing.FakeFactory;
import org.openhab.embedded.host.internal.testing.FakeHandler;

@NonNullByDefault({})
class ThingLifecycleTest {

    private static final String FLAT = "lamp:flat:one";
    private static final String HUB = "lamp:hub:house";
    private static final String BULB = "lamp:bulb:house:kitchen";
    private static final String HOUSE = """
            version: 1
            things:
              lamp:bulb:house:kitchen:
                bridge: lamp:hub:house
                config: { address: 7 }
              lamp:hub:house:
                isBridge: true
              lamp:flat:one: {}
            """;

    @TempDir
    Path folder;
    private final FakeFactory factory = new FakeFactory();
    private TestHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = new TestHost(folder).withFile("house.yaml", HOUSE);
    }

    @AfterEach
    void closeHost() {
        host.close();
    }

    private void start() {
        host.addTypes();
        host.lifecycle().addFactory(factory);
        host.start();
    }

    private void awaitStatus(String uid, ThingStatus status, ThingStatusDetail detail) {
        await().untilAsserted(() -> {
            @Nullable
            Thing thing = host.things().get(new ThingUID(uid));
            assertThat(thing).isNotNull();
            assertThat(thing.getStatusInfo().getStatus()).isEqualTo(status);
            assertThat(thing.getStatusInfo().getStatusDetail()).isEqualTo(detail);
        });
    }

    private FakeHandler handler(String uid) {
        return (FakeHandler) host.thing(uid).getHandler();
    }

    private FakeBridgeHandler hub() {
        return (FakeBridgeHandler) host.thing(HUB).getHandler();
    }

    private void bringUpHub() {
        awaitStatus(HUB, ThingStatus.INITIALIZING, ThingStatusDetail.NONE);
        hub().status(ThingStatus.ONLINE);
        awaitStatus(BULB, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
    }

    @Test
    void initializesOnAThreadOfItsPool() {
        start();
        awaitStatus(FLAT, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
        assertThat(handler(FLAT).calls().get(0)).startsWith("initialize on ").contains("hostThings");
    }

    @Test
    void waitsForTheFactory() {
        host.addTypes().start();
        awaitStatus(FLAT, ThingStatus.UNINITIALIZED, ThingStatusDetail.HANDLER_MISSING_ERROR);
        host.lifecycle().addFactory(factory);
        awaitStatus(FLAT, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
    }

    @Test
    void waitsForTheTypes() {
        host.lifecycle().addFactory(factory);
        host.start();
        awaitStatus(FLAT, ThingStatus.UNINITIALIZED, ThingStatusDetail.NOT_YET_READY);
        host.addTypes();
        awaitStatus(FLAT, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
        assertThat(host.thing(FLAT).getChannels()).hasSize(3);
    }

    @Test
    void waitsForTheBridgeAndTellsItsStatus() {
        start();
        awaitStatus(BULB, ThingStatus.UNINITIALIZED, ThingStatusDetail.BRIDGE_UNINITIALIZED);
        bringUpHub();
        await().until(() -> hub().calls().contains("child initialized kitchen"));
        hub().status(ThingStatus.OFFLINE);
        await().until(() -> handler(BULB).calls().contains("bridge OFFLINE"));
    }

    @Test
    void staysUninitializedWhenInitializeThrows() {
        factory.failingWith(new IllegalStateException("no bulb"));
        start();
        awaitStatus(FLAT, ThingStatus.UNINITIALIZED, ThingStatusDetail.HANDLER_INITIALIZING_ERROR);
        assertThat(host.thing(FLAT).getStatusInfo().getDescription()).isEqualTo("no bulb");
    }

    @Test
    void namesTheParameterWhenTheConfigurationIsIncomplete() throws IOException {
        host.withFile("house.yaml", HOUSE.replace("address: 7", "dimming: 1"));
        start();
        awaitStatus(HUB, ThingStatus.INITIALIZING, ThingStatusDetail.NONE);
        hub().status(ThingStatus.ONLINE);
        awaitStatus(BULB, ThingStatus.UNINITIALIZED, ThingStatusDetail.HANDLER_CONFIGURATION_PENDING);
        assertThat(host.thing(BULB).getStatusInfo().getDescription()).contains("address");
        assertThat(handler(BULB).calls()).isEmpty();
    }

    @Test
    void disposesAndStartsAgainWhenSwitchedOffAndOn() {
        start();
        awaitStatus(FLAT, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
        FakeHandler first = handler(FLAT);
        host.lifecycle().setEnabled(new ThingUID(FLAT), false);
        awaitStatus(FLAT, ThingStatus.UNINITIALIZED, ThingStatusDetail.DISABLED);
        assertThat(first.calls()).contains("dispose");
        assertThat(factory.calls()).contains("unregister one");
        host.lifecycle().setEnabled(new ThingUID(FLAT), true);
        awaitStatus(FLAT, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
        assertThat(handler(FLAT)).isNotSameAs(first);
    }

    @Test
    void endsThingsBeforeTheirBridge() {
        start();
        bringUpHub();
        FakeBridgeHandler hub = hub();
        FakeHandler bulb = handler(BULB);
        host.lifecycle().setEnabled(new ThingUID(HUB), false);
        awaitStatus(HUB, ThingStatus.UNINITIALIZED, ThingStatusDetail.DISABLED);
        awaitStatus(BULB, ThingStatus.UNINITIALIZED, ThingStatusDetail.BRIDGE_UNINITIALIZED);
        assertThat(bulb.calls()).contains("dispose");
        assertThat(hub.calls()).endsWith("child disposed kitchen", "dispose");
    }

    @Test
    void goesOnWithAThingThatItsHandlerEdited() {
        start();
        awaitStatus(FLAT, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
        FakeHandler handler = handler(FLAT);
        handler.relabel("Mine");
        assertThat(host.thing(FLAT).getLabel()).isEqualTo("Mine");
        assertThat(handler(FLAT)).isSameAs(handler);
        handler.status(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
        awaitStatus(FLAT, ThingStatus.ONLINE, ThingStatusDetail.NONE);
        host.lifecycle().setEnabled(new ThingUID(FLAT), false);
        awaitStatus(FLAT, ThingStatus.UNINITIALIZED, ThingStatusDetail.DISABLED);
        assertThat(handler.calls()).endsWith("dispose").doesNotHaveDuplicates();
    }

    @Test
    void ignoresAStatusThatComesTooLate() {
        start();
        awaitStatus(FLAT, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
        FakeHandler handler = handler(FLAT);
        host.lifecycle().setEnabled(new ThingUID(FLAT), false);
        awaitStatus(FLAT, ThingStatus.UNINITIALIZED, ThingStatusDetail.DISABLED);
        handler.status(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
        assertThat(host.thing(FLAT).getStatus()).isEqualTo(ThingStatus.UNINITIALIZED);
    }

    @Test
    void removesAThingAfterItsHandlerIsDone() {
        start();
        ThingUID uid = new ThingUID("lamp:flat:two");
        host.things().put(new ThingBlueprint(uid, false, null, "Two", null, Map.of(), Map.of(), Map.of()), true);
        awaitStatus("lamp:flat:two", ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
        FakeHandler handler = handler("lamp:flat:two");
        host.things().remove(uid);
        await().until(() -> host.things().get(uid) == null);
        assertThat(handler.calls()).endsWith("handleRemoval", "dispose");
        assertThat(factory.calls()).endsWith("unregister two", "remove two");
    }

    @Test
    void forgetsAThingThatLeftItsFile() throws IOException {
        start();
        awaitStatus(FLAT, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
        FakeHandler handler = handler(FLAT);
        Files.delete(folder.resolve("conf/yaml/house.yaml"));
        await().until(() -> host.things().getAll().isEmpty());
        assertThat(handler.calls()).endsWith("dispose").doesNotContain("handleRemoval");
    }

    @Test
    void endsHandlersWhenTheFactoryGoes() {
        start();
        awaitStatus(FLAT, ThingStatus.UNKNOWN, ThingStatusDetail.NONE);
        FakeHandler handler = handler(FLAT);
        host.lifecycle().removeFactory(factory);
        assertThat(handler.calls()).endsWith("dispose");
        assertThat(host.thing(FLAT).getStatusInfo().getStatusDetail())
                .isEqualTo(ThingStatusDetail.HANDLER_MISSING_ERROR);
    }

    @Test
    void remembersThingsAndSwitchesOverARestart() throws IOException {
        start();
        ThingUID uid = new ThingUID("lamp:flat:two");
        host.things().put(
                new ThingBlueprint(uid, false, null, "Two", "Attic", Map.of("size", "big"), Map.of(), Map.of()), true);
        host.lifecycle().setEnabled(uid, false);
        host.close();
        host = new TestHost(folder);
        start();
        awaitStatus("lamp:flat:two", ThingStatus.UNINITIALIZED, ThingStatusDetail.DISABLED);
        assertThat(host.thing("lamp:flat:two")).extracting(Thing::getLabel, Thing::getLocation)
                .isEqualTo(List.of("Two", "Attic"));
        assertThat(host.thing("lamp:flat:two").getConfiguration().get("size")).isEqualTo("big");
    }
}
