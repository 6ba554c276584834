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
package org.openhab.embedded.host.internal.util;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class KeyedExecutorTest {

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final KeyedExecutor<String> executor = new KeyedExecutor<>(pool);

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    private static void pause(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void keepsTheOrderOfOneKey() {
        List<Integer> done = new CopyOnWriteArrayList<>();
        IntStream.range(0, 500).forEach(i -> executor.execute("a", () -> done.add(i)));
        await().until(() -> done.size() == 500);
        assertThat(done).isSorted();
    }

    @Test
    void doesNotLetOneKeyWaitForAnother() {
        CountDownLatch latch = new CountDownLatch(1);
        List<String> done = new CopyOnWriteArrayList<>();
        executor.execute("slow", () -> pause(latch));
        executor.execute("slow", () -> done.add("slow"));
        executor.submit("quick", () -> done.add("quick")).join();
        assertThat(done).containsExactly("quick");
        latch.countDown();
        await().until(() -> done.contains("slow"));
    }

    @Test
    void goesOnAfterATaskThatFails() {
        executor.execute("a", () -> {
            throw new IllegalStateException("expected");
        });
        executor.submit("a", () -> {
            throw new AssertionError("expected");
        }).join();
        assertThat(executor.submit("a", () -> {
        })).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void takesATaskFromWithinATaskOfTheSameKey() {
        List<String> done = new CopyOnWriteArrayList<>();
        executor.execute("a", () -> {
            executor.execute("a", () -> done.add("inner"));
            done.add("outer");
        });
        await().untilAsserted(() -> assertThat(done).containsExactly("outer", "inner"));
    }

    @Test
    void dropsTasksAfterThePoolIsShutDown() {
        pool.shutdownNow();
        List<String> done = new CopyOnWriteArrayList<>();
        executor.execute("a", () -> done.add("late"));
        assertThat(done).isEmpty();
    }
}
