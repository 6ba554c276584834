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

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The bounded queue of one bus, most urgent first. Knows nothing of time-outs, connections or results.
 */
@NonNullByDefault
final class RequestQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeSet<Transaction<?>> waiting = new TreeSet<>(Comparator.comparing(Transaction::order));
    private final int limit;
    private boolean closed;

    RequestQueue(int limit) {
        this.limit = limit;
    }

    /**
     * Adds a request. A full queue gives up its least urgent one, so that a lowering write never waits behind a crowd
     * of reads that nobody can serve.
     *
     * @return the request that found no place: the new one, a less urgent one, or none
     */
    Optional<Transaction<?>> offer(Transaction<?> transaction) {
        lock.lock();
        try {
            if (closed) {
                return Optional.of(transaction);
            }
            waiting.add(transaction);
            changed.signal();
            return waiting.size() > limit ? Optional.ofNullable(waiting.pollLast()) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the line to be silent for as long as the most urgent request asks for; meanwhile a more urgent one may
     * take its place, but none that is less urgent, which would only break the silence.
     *
     * @param pause nanoseconds that a request must still wait; 0 or less when it may be carried out
     * @return the most urgent request, or null when the queue is closed
     */
    @Nullable
    Transaction<?> take(ToLongFunction<Transaction<?>> pause) throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                long left = waiting.isEmpty() ? Long.MAX_VALUE : pause.applyAsLong(waiting.first());
                if (left <= 0) {
                    return waiting.pollFirst();
                }
                changed.awaitNanos(left);
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * @param patience how long to wait for one
     * @return the most urgent request, or null when there was none or the queue is closed
     */
    @Nullable
    Transaction<?> poll(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return waiting.pollFirst();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Refuses everything from now on and wakes the taker.
     *
     * @return what was waiting
     */
    List<Transaction<?>> close() {
        lock.lock();
        try {
            closed = true;
            List<Transaction<?>> rest = new ArrayList<>(waiting);
            waiting.clear();
            changed.signalAll();
            return rest;
        } finally {
            lock.unlock();
        }
    }
}
