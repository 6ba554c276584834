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
package org.openhab.binding.teltocharge.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.network.mdns.Announcement;
import org.openhab.binding.teltocharge.internal.network.mdns.MdnsBrowser;
import org.openhab.binding.teltocharge.internal.network.mdns.ServiceType;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

class NetworkMeterDiscoveryServiceTest {

    private final MdnsBrowser browser = mock(MdnsBrowser.class);
    private final List<Runnable> jobs = new ArrayList<>();
    private final List<DiscoveryResult> found = new ArrayList<>();
    private int removals;
    private final NetworkMeterDiscoveryService service = new NetworkMeterDiscoveryService(browser, jobs::add);

    @BeforeEach
    void listen() {
        when(browser.list(any(), any())).thenReturn(List.of());
        service.addDiscoveryListener(new DiscoveryListener() {
            @Override
            public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
                found.add(result);
            }

            @Override
            public void thingRemoved(DiscoveryService source, ThingUID uid) {
            }

            @Override
            public Collection<ThingUID> removeOlderResults(DiscoveryService source, Instant time,
                    Collection<ThingTypeUID> types, ThingUID bridge) {
                removals++;
                return List.of();
            }
        });
    }

    private void announce(ServiceType type, String name, String host, int port, Map<String, String> texts) {
        when(browser.list(eq(type), any())).thenReturn(List.of(new Announcement(type, name, host, port, texts)));
    }

    private void runJobs() {
        List<Runnable> due = List.copyOf(jobs);
        jobs.clear();
        due.forEach(Runnable::run);
    }

    private void search() {
        service.startScan(null);
        runJobs();
    }

    @Test
    void asksNobodyBeforeTheOwnerSearches() {
        assertThat(service.isBackgroundDiscoveryEnabled()).isFalse();
        verifyNoInteractions(browser);
        assertThat(jobs).isEmpty();
    }

    @Test
    void offersAShellyOnceThoughItAnnouncesItselfTwice() {
        announce(ServiceType.SHELLY, "shellypro3em-fce8c0dba900", "192.0.2.5", 80, Map.of("gen", "2"));
        announce(ServiceType.HTTP, "shellypro3em-fce8c0dba900", "192.0.2.5", 80, Map.of("gen", "2"));

        search();

        assertThat(found).singleElement().satisfies(result -> {
            assertThat(result.getThingUID()).isEqualTo(new ThingUID(THING_TYPE_SHELLY_METER, "fce8c0dba900"));
            assertThat(result.getRepresentationProperty()).isEqualTo(Thing.PROPERTY_SERIAL_NUMBER);
            assertThat(result.getProperties()).containsEntry("host", "192.0.2.5").containsEntry("port", 80)
                    .containsEntry(Thing.PROPERTY_SERIAL_NUMBER, "fce8c0dba900");
            assertThat(result.getLabel()).isEqualTo("Shelly pro3em (fce8c0dba900)");
        });
        assertThat(removals).isEqualTo(1);
    }

    @Test
    void offersAHomeWizardMeterOnceWithBothVersionsOfItsInterface() {
        Map<String, String> texts = Map.of("serial", "3c39e7aabbcc", "product_type", "HWE-P1", "product_name",
                "P1 Meter");
        announce(ServiceType.HW_ENERGY, "p1meter-AABBCC", "192.0.2.6", 80, texts);
        announce(ServiceType.HOMEWIZARD, "p1meter-AABBCC", "192.0.2.6", 443, texts);

        search();

        assertThat(found).singleElement().satisfies(result -> {
            assertThat(result.getThingUID()).isEqualTo(new ThingUID(THING_TYPE_HOMEWIZARD_METER, "3c39e7aabbcc"));
            assertThat(result.getProperties()).containsEntry("securePort", 443).doesNotContainKey("apiVersion");
        });
    }

    @Test
    void offersWhatOthersFindWhenOneSearchFails() {
        when(browser.list(eq(ServiceType.HTTP), any())).thenThrow(new IllegalStateException("no network"));
        announce(ServiceType.SHELLY, "shellypro3em-fce8c0dba900", "192.0.2.5", 80, Map.of());

        search();

        assertThat(found).hasSize(1);
    }

    @Test
    void anAbortedSearchOffersNothing() {
        announce(ServiceType.SHELLY, "shellypro3em-fce8c0dba900", "192.0.2.5", 80, Map.of());
        service.startScan(null);
        service.abortScan();
        runJobs();

        assertThat(found).isEmpty();
        assertThat(removals).isZero();
    }

    @Test
    void aSecondSearchReplacesTheFirst() {
        announce(ServiceType.SHELLY, "shellypro3em-fce8c0dba900", "192.0.2.5", 80, Map.of());
        service.startScan(null);
        service.startScan(null);
        runJobs();

        assertThat(found).hasSize(1);
    }
}
