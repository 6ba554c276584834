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

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;

/**
 * Makes futures of answers that have arrived.
 */
@NonNullByDefault
public final class Answers {

    private Answers() {
    }

    /** Reads an answer. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws MalformedAnswerException, NetworkException;
    }

    /**
     * @return fails with {@link NetworkException} only
     */
    public static <T> CompletableFuture<T> of(Reading<T> reading) {
        try {
            return CompletableFuture.completedFuture(reading.read());
        } catch (MalformedAnswerException e) {
            return CompletableFuture.failedFuture(new NetworkException(NetworkFault.MALFORMED, e.what()));
        } catch (NetworkException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** What a future has really failed with. */
    public static NetworkException failure(@Nullable Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        return cause instanceof NetworkException known
                ? known
                : new NetworkException(NetworkFault.BROKEN_OFF, String.valueOf(cause));
    }
}
