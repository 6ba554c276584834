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
package org.openhab.binding.teltocharge.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ThingBuilder;

class AbstractReportingHandlerTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("teltocharge", "some-thing");

    private final AtomicReference<ThingStatusInfo> shown = new AtomicReference<>();
    private final SomeHandler handler = new SomeHandler(
            ThingBuilder.create(TYPE, new ThingUID(TYPE, "one")).build());

    private static final class SomeHandler extends AbstractReportingHandler {
        SomeHandler(Thing thing) {
            super(thing);
        }

        @Override
        public void initialize() {
            begin(new Lifetime());
        }
    }

    @Test
    void showsTheLastStatusWhenTwoWereReportedAtOnce() throws Exception {
        CountDownLatch offlineIsUnderWay = new CountDownLatch(1);
        CountDownLatch onlineIsReported = new CountDownLatch(1);
        ThingHandlerCallback callback = mock(ThingHandlerCallback.class);
        doAnswer(call -> {
            ThingStatusInfo info = call.getArgument(1);
            if (info.getStatus() == ThingStatus.OFFLINE) {
                offlineIsUnderWay.countDown();
                // Gives the other report all the time that it could need, if nothing holds it back.
                onlineIsReported.await(300, TimeUnit.MILLISECONDS);
            }
            shown.set(info);
            return null;
        }).when(callback).statusUpdated(any(), any());
        handler.setCallback(callback);
        handler.initialize();

        CompletableFuture<Boolean> offline = CompletableFuture
                .supplyAsync(() -> handler.report(ThingStatus.OFFLINE, ThingStatusDetail.NONE, null));
        offlineIsUnderWay.await();
        CompletableFuture<Boolean> online = CompletableFuture.supplyAsync(() -> {
            boolean isNew = handler.report(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
            onlineIsReported.countDown();
            return isNew;
        });

        assertThat(offline.get()).isTrue();
        assertThat(online.get()).isTrue();
        assertThat(shown.get().getStatus()).isEqualTo(ThingStatus.ONLINE);
    }
}
