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
package org.openhab.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

/**
 * Shared pools.
 */
class ThreadPoolManagerTest {

    @Test
    void aPoolIsSharedAndCannotBeShutDown() throws Exception {
        ScheduledExecutorService pool = ThreadPoolManager.getScheduledPool("shared-test");

        pool.shutdownNow();

        assertThat(ThreadPoolManager.getScheduledPool("shared-test")).isSameAs(pool);
        assertThat(pool.submit(() -> Thread.currentThread().getName()).get(10, TimeUnit.SECONDS))
                .startsWith("OH-shared-test-");
        assertThat(ThreadPoolManager.getPoolNames()).contains("shared-test");
    }

    @Test
    void aTaskThatThrowsDoesNotHarmThePool() {
        ScheduledExecutorService pool = ThreadPoolManager.getScheduledPool("throwing-test");
        AtomicInteger runs = new AtomicInteger();

        pool.execute(() -> {
            throw new IllegalStateException("expected by the test");
        });
        pool.execute(runs::incrementAndGet);

        await().until(() -> runs.get() == 1);
    }

    @Test
    void cancelledTasksLeaveTheQueue() {
        ScheduledThreadPoolExecutor pool = (ScheduledThreadPoolExecutor) ThreadPoolManager
                .getScheduledPool("cancel-test");

        pool.schedule(() -> {
        }, 1, TimeUnit.HOURS).cancel(true);

        assertThat(pool.getQueue()).isEmpty();
    }
}
