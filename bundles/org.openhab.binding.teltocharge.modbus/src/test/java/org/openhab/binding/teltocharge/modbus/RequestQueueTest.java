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
package org.openhab.binding.teltocharge.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class RequestQueueTest {
    private static final Duration NONE = Duration.ZERO;

    private final RequestQueue queue = new RequestQueue(100);
    private final AtomicLong sequence = new AtomicLong();
    private Duration now = Duration.ZERO;

    private Transaction<Integer> offer(Priority priority, Duration gap) {
        ServiceOrder order = ServiceOrder.of(priority, now.toNanos(), sequence.getAndIncrement());
        Transaction<Integer> transaction = new Transaction<>(new Transaction.Target(1, gap, priority), order, true,
                (link, time) -> 0);
        assertThat(queue.offer(transaction)).isEmpty();
        return transaction;
    }

    private Transaction<?> take() throws InterruptedException {
        return queue.take(transaction -> 0);
    }

    @Test
    void servesBackgroundReadAfterTenSecondsOnLineThatIsCrowdedWithMeterReads() throws Exception {
        Transaction<Integer> background = offer(Priority.BACKGROUND, NONE);
        Transaction<Integer> chargerRead = offer(Priority.CHARGER_READ, NONE);
        Transaction<Integer> write = offer(Priority.WRITE, NONE);
        List<Duration> servedAt = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            offer(Priority.METER_READ, NONE);
            Transaction<?> served = take();
            if (List.of(background, chargerRead, write).contains(served)) {
                servedAt.add(now);
                // The meter read that had to wait for it.
                take();
            }
            now = now.plusMillis(100);
        }
        assertThat(servedAt).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    @Test
    void servesLoweringWriteBeforeRequestsOfAnyAge() throws Exception {
        offer(Priority.BACKGROUND, NONE);
        offer(Priority.METER_READ, NONE);
        now = now.plusHours(1);
        Transaction<Integer> lowering = offer(Priority.LOWERING_WRITE, NONE);
        assertThat(take()).isSameAs(lowering);
    }

    @Test
    void holdsLessUrgentRequestsBackDuringTheGapOfTheMostUrgent() throws Exception {
        Transaction<Integer> charger = offer(Priority.CHARGER_READ, NONE);
        Transaction<Integer> meter = offer(Priority.METER_READ, Duration.ofMillis(60));
        long traffic = System.nanoTime();
        Transaction<?> first = queue
                .take(waiting -> traffic + waiting.target().gap().toNanos() - System.nanoTime());
        assertThat(System.nanoTime() - traffic).isGreaterThanOrEqualTo(Duration.ofMillis(60).toNanos());
        assertThat(first).isSameAs(meter);
        assertThat(take()).isSameAs(charger);
    }

    @Test
    void letsLoweringWriteGoDuringTheGapOfMeterRead() throws Exception {
        offer(Priority.METER_READ, Duration.ofHours(1));
        CompletableFuture<Boolean> asked = new CompletableFuture<>();
        CompletableFuture<Transaction<?>> taken = CompletableFuture.supplyAsync(() -> takeSilently(asked));
        asked.join();
        Transaction<Integer> lowering = offer(Priority.LOWERING_WRITE, NONE);
        assertThat(taken.join()).isSameAs(lowering);
    }

    private Transaction<?> takeSilently(CompletableFuture<Boolean> asked) {
        try {
            return queue.take(waiting -> {
                asked.complete(true);
                return waiting.target().gap().toNanos();
            });
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
