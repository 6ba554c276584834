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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks of the same key one after the other, in their order, and those of different keys side by side: what
 * happens to one thing stays in order, and a slow thing does not hold up another.
 *
 * @param <K> type of the keys
 */
public final class KeyedExecutor<K> {

    private final Logger logger = LoggerFactory.getLogger(KeyedExecutor.class);
    private final Map<K, Deque<Runnable>> queues = new HashMap<>();
    private final ExecutorService pool;
    private final ForeignCall calls = new ForeignCall();

    public KeyedExecutor(ExecutorService pool) {
        this.pool = pool;
    }

    /**
     * Queues a task. After the pool was shut down tasks are dropped.
     */
    public void execute(K key, Runnable task) {
        synchronized (queues) {
            Deque<Runnable> queue = queues.get(key);
            if (queue != null) {
                queue.add(task);
                return;
            }
            queue = new ArrayDeque<>();
            queue.add(task);
            queues.put(key, queue);
        }
        try {
            pool.execute(() -> drain(key));
        } catch (RejectedExecutionException e) {
            logger.debug("Dropping a task for {}: {}", key, e.getMessage());
        }
    }

    /**
     * Queues a task.
     *
     * @return completes when the task is done, also if it failed
     */
    public CompletableFuture<Void> submit(K key, Runnable task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        execute(key, () -> {
            calls.run("Task for " + key, task);
            done.complete(null);
        });
        return done;
    }

    private void drain(K key) {
        for (Runnable task = peek(key); task != null; task = next(key)) {
            calls.run("Task for " + key, task);
        }
    }

    private @Nullable Runnable peek(K key) {
        synchronized (queues) {
            Deque<Runnable> queue = queues.get(key);
            return queue == null ? null : queue.peek();
        }
    }

    /** The finished task stays at the head until here, so that new tasks queue behind it. */
    private @Nullable Runnable next(K key) {
        synchronized (queues) {
            Deque<Runnable> queue = queues.get(key);
            if (queue == null) {
                return null;
            }
            queue.poll();
            Runnable task = queue.peek();
            if (task == null) {
                queues.remove(key);
            }
            return task;
        }
    }
}
