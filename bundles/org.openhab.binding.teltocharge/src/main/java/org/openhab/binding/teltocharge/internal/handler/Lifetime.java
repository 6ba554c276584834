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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.fault.FaultTexts;

/**
 * The time between one {@code initialize()} and the next {@code dispose()} of a handler. Callbacks hold the lifetime in
 * which they were requested: one that arrives late finds it over and does nothing, even if the handler lives again.
 */
@NonNullByDefault
public final class Lifetime {

    private final List<Future<?>> jobs = new ArrayList<>();
    private volatile boolean over;

    /** A lifetime that has ended, to start with. */
    public static Lifetime ended() {
        Lifetime lifetime = new Lifetime();
        lifetime.end();
        return lifetime;
    }

    /**
     * @param job cancelled when the lifetime ends; at once if it has ended
     */
    public synchronized void add(Future<?> job) {
        if (over) {
            job.cancel(true);
        } else {
            jobs.removeIf(Future::isDone);
            jobs.add(job);
        }
    }

    public boolean isOver() {
        return over;
    }

    /**
     * Runs the action unless the lifetime is over. No lock is held meanwhile: the action calls the framework, and the
     * framework may be waiting for this handler to be disposed.
     */
    public void run(Runnable action) {
        if (!over) {
            action.run();
        }
    }

    /**
     * Runs the action unless the lifetime is over, and returns whatever happens in it.
     *
     * @param onFault told what the action failed with, if it failed; a fault of its own is dropped
     */
    public void attempt(Runnable action, Consumer<Throwable> onFault) {
        // A future that runs on this thread, because it is a future's nature to hand every failure on.
        CompletableFuture.runAsync(() -> run(action), Runnable::run)
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        run(() -> onFault.accept(FaultTexts.cause(failure)));
                    }
                });
    }

    /**
     * Attempts the action again and again until the lifetime is over. A failure does not end that, as it would in the
     * scheduler's own repetition.
     *
     * @param initialDelay time until the first attempt
     * @param pause time from the end of one attempt to the begin of the next one
     * @param onFault told of each failure
     */
    public void repeat(ScheduledExecutorService scheduler, Duration initialDelay, Duration pause, Runnable action,
            Consumer<Throwable> onFault) {
        if (over) {
            return;
        }
        add(scheduler.schedule(() -> {
            attempt(action, onFault);
            repeat(scheduler, pause, pause, action, onFault);
        }, initialDelay.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Ends the lifetime and cancels its jobs. Does not wait for them. */
    public synchronized void end() {
        over = true;
        jobs.forEach(job -> job.cancel(true));
        jobs.clear();
    }
}
