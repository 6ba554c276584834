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
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A request with its place in the queue and the future of its caller.
 *
 * @param <T> what the caller gets
 */
@NonNullByDefault
final class Transaction<T> {
    /** The part that differs between reading and writing. */
    @FunctionalInterface
    interface Exchange<T> {
        /** @return what the caller gets; null when it only waits for the confirmation */
        @Nullable
        T over(Transport transport, InstantSource clock) throws ModbusException;
    }

    private final Target target;
    private final ServiceOrder order;
    private final Exchange<T> exchange;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private boolean repeatable;

    /**
     * Whom a request is for.
     *
     * @param gap least silence on the line before it
     * @param priority how urgent it is
     */
    record Target(int unitId, Duration gap, Priority priority) {
    }

    /**
     * @param repeatable true when carrying it out twice does no harm
     */
    Transaction(Target target, ServiceOrder order, boolean repeatable, Exchange<T> exchange) {
        this.target = target;
        this.order = order;
        this.repeatable = repeatable;
        this.exchange = exchange;
    }

    Target target() {
        return target;
    }

    ServiceOrder order() {
        return order;
    }

    /**
     * @return true once, when a second try does no harm
     */
    boolean claimRepeat() {
        boolean claimed = repeatable;
        repeatable = false;
        return claimed;
    }

    CompletableFuture<T> future() {
        return future;
    }

    /**
     * Carries the request out and completes the future; a failure is left to the caller, who may try again.
     *
     * @param answered told the unit before the future completes, so that whatever follows finds the bus up to date
     */
    void perform(Transport transport, InstantSource clock, IntConsumer answered) throws ModbusException {
        T result = exchange.over(transport, clock);
        answered.accept(target.unitId());
        future.complete(result);
    }

    void fail(ModbusException failure) {
        future.completeExceptionally(failure);
    }
}
