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
package org.openhab.core.config.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.openhab.core.config.discovery.inbox.InboxPredicates;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Scans, listeners and background discovery.
 */
class AbstractDiscoveryServiceTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("teltocharge", "charger");
    private static final ThingUID CAR = new ThingUID(TYPE, "car");

    private final ScheduledExecutorService scheduler = mock(ScheduledExecutorService.class);
    private final ScanListener scan = mock(ScanListener.class);
    private final DiscoveryListener listener = mock(DiscoveryListener.class);
    private final Service service = new Service(scheduler);

    private static final class Service extends AbstractDiscoveryService {
        final List<String> calls = new ArrayList<>();

        Service(ScheduledExecutorService scheduler) {
            super(scheduler, Set.of(TYPE), 10, false, "Address", "Where to look");
        }

        @Override
        protected void startScan() {
            calls.add("scan");
        }

        @Override
        protected void startScan(String input) {
            calls.add("scan " + input);
            if (input.isEmpty()) {
                throw new IllegalArgumentException("no address");
            }
        }

        @Override
        protected void startBackgroundDiscovery() {
            calls.add("start");
        }

        @Override
        protected void stopBackgroundDiscovery() {
            calls.add("stop");
        }
    }

    @Test
    void aScanEndsAfterItsTimeout() {
        service.startScan(scan);

        ArgumentCaptor<Runnable> end = ArgumentCaptor.forClass(Runnable.class);
        verify(scheduler).schedule(end.capture(), eq(10L), eq(TimeUnit.SECONDS));
        end.getValue().run();
        end.getValue().run();

        verify(scan).onFinished();
        verifyNoMoreInteractions(scan);
    }

    @Test
    void aScanCanBeGivenAnInput() {
        service.startScan("192.168.1.5", scan);

        assertThat(service.isScanInputSupported()).isTrue();
        assertThat(service.calls).containsExactly("scan 192.168.1.5");
    }

    @Test
    void aNewScanEndsTheOldOne() {
        service.startScan(scan);
        service.startScan(mock(ScanListener.class));

        verify(scan).onFinished();
    }

    @Test
    void anAbortedScanReportsAnError() {
        service.startScan(scan);
        service.abortScan();

        verify(scan).onErrorOccurred(any(CancellationException.class));
        verifyNoMoreInteractions(scan);
    }

    @Test
    void aScanThatCannotStartLeavesNoTimer() {
        ScheduledFuture<?> timer = mock(ScheduledFuture.class);
        Mockito.doReturn(timer).when(scheduler).schedule(any(Runnable.class), anyLong(), any());

        assertThatThrownBy(() -> service.startScan("", scan)).isInstanceOf(IllegalArgumentException.class);

        verify(timer).cancel(false);
    }

    @Test
    void aLateListenerHearsOfWhatWasFoundBefore() {
        DiscoveryResult result = DiscoveryResultBuilder.create(CAR).withLabel("Car").build();
        service.thingDiscovered(result, null);

        service.addDiscoveryListener(listener);

        verify(listener).thingDiscovered(service, result);
    }

    @Test
    void olderResultsAreForgotten() {
        service.addDiscoveryListener(listener);
        service.thingDiscovered(DiscoveryResultBuilder.create(CAR).build(), null);
        when(listener.removeOlderResults(service, Instant.EPOCH, Set.of(TYPE), null)).thenReturn(Set.of(CAR));

        service.removeOlderResults(Instant.EPOCH);

        DiscoveryListener late = mock(DiscoveryListener.class);
        service.addDiscoveryListener(late);
        verifyNoMoreInteractions(late);
    }

    @Test
    void backgroundDiscoveryFollowsTheConfiguration() {
        service.activate(Map.of("background", "true"));
        service.modified(Map.of("background", false));
        service.deactivate();

        assertThat(service.calls).containsExactly("start", "stop");
    }

    @Test
    void theTypeOfAResultComesFromItsUid() {
        DiscoveryResult result = DiscoveryResultBuilder.create(CAR).withProperty("serialNumber", "1")
                .withRepresentationProperty("serialNumber").build();

        assertThat(result.getThingTypeUID()).isEqualTo(TYPE);
        assertThat(result.getFlag()).isEqualTo(DiscoveryResultFlag.NEW);
        assertThat(result.getTimeToLive()).isEqualTo(DiscoveryResult.TTL_UNLIMITED);
        assertThat(InboxPredicates.withRepresentationPropertyValue("1").test(result)).isTrue();
        assertThat(InboxPredicates.forBinding("other").test(result)).isFalse();
    }

    @Test
    void aNegativeTimeoutIsRefused() {
        assertThatThrownBy(() -> new AbstractDiscoveryService(-1) {
            @Override
            protected void startScan() {
            }
        }).isInstanceOf(IllegalArgumentException.class);
    }
}
