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
package org.openhab.embedded.host.internal.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.TestHost;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;

@NonNullByDefault({})
class HostInboxTest {

    private static final ThingTypeUID BULB = new ThingTypeUID("lamp", "bulb");

    @TempDir
    Path folder;
    private TestHost host;

    @BeforeEach
    void makeHost() {
        host = new TestHost(folder).addTypes();
    }

    @AfterEach
    void closeHost() {
        host.close();
    }

    private static DiscoveryResultBuilder result(String id, String serial) {
        return DiscoveryResultBuilder.create(new ThingUID(BULB, id)).withLabel("Bulb")
                .withProperty("serialNumber", serial).withRepresentationProperty("serialNumber");
    }

    private boolean add(DiscoveryResultBuilder result) {
        return host.inbox().add(result.build()).join();
    }

    @Test
    void keepsADeviceOnceWhateverItsUid() {
        assertThat(add(result("a", "s1"))).isTrue();
        assertThat(add(result("b", "s1"))).isFalse();
        assertThat(add(result("c", "s2"))).isTrue();
        assertThat(host.inbox().getAll()).extracting(DiscoveryResult::getThingUID)
                .containsExactly(new ThingUID(BULB, "a"), new ThingUID(BULB, "c"));
    }

    @Test
    void updatesADeviceThatIsFoundAgain() {
        add(result("a", "s1"));
        assertThat(add(result("a", "s1").withLabel("New"))).isTrue();
        assertThat(host.inbox().getAll()).extracting(DiscoveryResult::getLabel).containsExactly("New");
    }

    @Test
    void leavesOutADeviceThatIsAThing() {
        host.things().put(new ThingBlueprint(new ThingUID(BULB, "mine"), false, null, null, null, Map.of(),
                Map.of("serialNumber", "s1"), Map.of()), true);
        assertThat(add(result("a", "s1"))).isFalse();
        assertThat(host.inbox().getAll()).isEmpty();
    }

    @Test
    void dropsADeviceThatBecomesAThing() {
        add(result("a", "s1"));
        host.things().put(new ThingBlueprint(new ThingUID(BULB, "mine"), false, null, null, null, Map.of(),
                Map.of("serialNumber", "s1"), Map.of()), true);
        assertThat(host.inbox().getAll()).isEmpty();
    }

    @Test
    void removesWhatANewScanHasNotFound() {
        add(result("a", "s1"));
        assertThat(host.inbox().removeOlder(Instant.now().minus(Duration.ofHours(1)), List.of(BULB), null)).isEmpty();
        assertThat(host.inbox().removeOlder(Instant.now().plus(Duration.ofHours(1)),
                List.of(new ThingTypeUID("lamp", "flat")), null)).isEmpty();
        assertThat(host.inbox().removeOlder(Instant.now().plus(Duration.ofHours(1)), List.of(BULB), null))
                .containsExactly(new ThingUID(BULB, "a"));
        assertThat(host.inbox().getAll()).isEmpty();
    }

    @Test
    void knowsWhenAResultIsTooOld() {
        InboxResult found = InboxResult.of(result("a", "s1").withTTL(60).build(),
                DiscoveryResultFlag.NEW, "a");
        Instant time = found.getCreationTime();
        assertThat(found.isExpired(time.plusSeconds(60))).isFalse();
        assertThat(found.isExpired(time.plusSeconds(61))).isTrue();
    }
}
