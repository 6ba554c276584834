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
package org.openhab.binding.teltocharge.internal.network.link;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;

/**
 * A meter at one address, in the way its kind is spoken to. Asking never waits. Futures fail with
 * {@link NetworkException}.
 */
@NonNullByDefault
public interface NetworkMeter extends AutoCloseable {

    /** Finds out who answers at the address. To be done before anything else. */
    CompletableFuture<MeterIdentity> identify();

    /** Asks for what is measured now. */
    CompletableFuture<Measurement> read();

    /**
     * Passes on what the device sends by itself from now on, if it does.
     *
     * @param listener told on any thread; must return quickly
     */
    void listen(Consumer<Measurement> listener);

    /** Time between two samples that the device itself has; known after the first {@link #read()}. */
    Duration period();

    /** Ends all connections to the address that are this meter's own. Does not wait. */
    @Override
    void close();
}
