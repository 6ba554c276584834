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
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LifetimeTest {

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger rounds = new AtomicInteger();
    private final Lifetime lifetime = new Lifetime();

    @AfterEach
    void stop() {
        lifetime.end();
        scheduler.shutdownNow();
    }

    @Test
    void goesOnRepeatingWhenARoundFails() {
        lifetime.repeat(scheduler, Duration.ZERO, PAUSE, () -> {
            if (rounds.incrementAndGet() % 2 == 1) {
                throw new IllegalStateException("round " + rounds);
            }
        }, faults::add);
        await().atMost(Duration.ofSeconds(20)).until(() -> rounds.get() >= 6);
        assertThat(faults).hasSizeGreaterThanOrEqualTo(3).allSatisfy(
                fault -> assertThat(fault).isInstanceOf(IllegalStateException.class).hasMessageStartingWith("round "));
    }

    @Test
    void goesOnRepeatingWhenEvenTheReportOfAFailureFails() {
        lifetime.repeat(scheduler, Duration.ZERO, PAUSE, () -> {
            rounds.incrementAndGet();
            throw new StackOverflowError();
        }, fault -> {
            throw new IllegalStateException(fault);
        });
        await().atMost(Duration.ofSeconds(20)).until(() -> rounds.get() >= 3);
    }

    @Test
    void repeatsNothingWhenItHasEnded() {
        lifetime.repeat(scheduler, Duration.ZERO, PAUSE, rounds::incrementAndGet, faults::add);
        await().atMost(Duration.ofSeconds(20)).until(() -> rounds.get() >= 2);
        lifetime.end();
        // A round that was under way may still end; after a task of our own on the same thread there is none.
        await().atMost(Duration.ofSeconds(20)).until(() -> scheduler.submit(rounds::get).get() == rounds.get());
        int last = rounds.get();
        await().during(PAUSE.multipliedBy(10)).atMost(Duration.ofSeconds(20)).until(() -> rounds.get() == last);
    }

    @Test
    void attemptsNothingWhenItHasEnded() {
        lifetime.end();
        lifetime.attempt(rounds::incrementAndGet, faults::add);
        assertThat(rounds).hasValue(0);
    }
}
