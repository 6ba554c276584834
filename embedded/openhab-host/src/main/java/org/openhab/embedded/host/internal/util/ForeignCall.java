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

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls into an add-on's code. Whatever that code throws, the host goes on and knows about it.
 */
public final class ForeignCall {

    private final Logger logger = LoggerFactory.getLogger(ForeignCall.class);

    /**
     * @param what what is being called, for the log
     * @return what the call threw
     */
    public Optional<Throwable> run(String what, Runnable call) {
        return of(what, () -> {
            call.run();
            return Boolean.TRUE;
        }).failure();
    }

    /**
     * @param what what is being called, for the log
     * @return the value the call returned, or what it threw
     */
    public <T> Result<T> of(String what, Callable<T> call) {
        // A task of its own keeps every kind of throwable, errors included, so that one add-on cannot end the host.
        FutureTask<T> task = new FutureTask<>(call);
        task.run();
        try {
            return new Result<>(Optional.ofNullable(task.get()), Optional.empty());
        } catch (ExecutionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            logger.warn("{} failed: {}", what, cause.getMessage(), cause);
            return new Result<>(Optional.empty(), Optional.of(cause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result<>(Optional.empty(), Optional.of(e));
        }
    }

    /**
     * Outcome of a call.
     *
     * @param value empty if the call returned null or failed
     * @param failure empty if the call returned
     */
    public record Result<T> (Optional<T> value, Optional<Throwable> failure) {
    }
}
