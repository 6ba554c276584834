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

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A scheduled pool that the one who borrows it cannot shut down, and that logs what a task throws instead of losing it.
 */
@NonNullByDefault
class SharedScheduledPool extends ScheduledThreadPoolExecutor {

    private final Logger logger = LoggerFactory.getLogger(SharedScheduledPool.class);
    private final String name;

    SharedScheduledPool(String name, int size, long idleSeconds) {
        super(size, new NamedThreadFactory(name, true));
        this.name = name;
        setKeepAliveTime(idleSeconds, TimeUnit.SECONDS);
        allowCoreThreadTimeOut(true);
        // A handler that re-schedules itself often must not leave its cancelled tasks behind.
        setRemoveOnCancelPolicy(true);
    }

    @Override
    protected void afterExecute(@Nullable Runnable task, @Nullable Throwable thrown) {
        super.afterExecute(task, thrown);
        Throwable cause = thrown;
        if (cause == null && task instanceof Future<?> future && future.isDone() && !future.isCancelled()) {
            cause = failureOf(future);
        }
        if (cause != null) {
            logger.warn("Scheduled runnable ended with an exception:", cause);
        }
    }

    private static @Nullable Throwable failureOf(Future<?> future) {
        try {
            future.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (CancellationException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public void shutdown() {
        logger.warn("shutdown() invoked on the shared thread pool '{}', it is ignored", name);
    }

    @Override
    public List<Runnable> shutdownNow() {
        logger.warn("shutdownNow() invoked on the shared thread pool '{}', it is ignored", name);
        return List.of();
    }
}
