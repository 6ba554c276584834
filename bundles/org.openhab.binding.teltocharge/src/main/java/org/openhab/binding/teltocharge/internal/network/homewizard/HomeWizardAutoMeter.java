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
package org.openhab.binding.teltocharge.internal.network.homewizard;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.link.Answers;
import org.openhab.binding.teltocharge.internal.network.link.MeterIdentity;
import org.openhab.binding.teltocharge.internal.network.link.NetworkMeter;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;

/**
 * A HomeWizard meter of which it is not known yet over which version of its interface it lets us in: the first one if it
 * is switched on, else the second one as soon as the button is pressed.
 */
@NonNullByDefault
public final class HomeWizardAutoMeter implements NetworkMeter {

    private static final Set<NetworkFault> OFF = Set.of(NetworkFault.API_OFF, NetworkFault.NO_SUCH_API);

    private final NetworkMeter first;
    private final Supplier<NetworkMeter> makesSecond;
    private volatile NetworkMeter current;
    private volatile NetworkMeter second;
    private volatile Consumer<Measurement> listener = measurement -> {
    };
    private volatile boolean closed;

    /**
     * @param second makes the other one when it is needed
     */
    public HomeWizardAutoMeter(NetworkMeter first, Supplier<NetworkMeter> second) {
        this.first = first;
        this.makesSecond = second;
        this.current = first;
        this.second = first;
    }

    @Override
    public CompletableFuture<MeterIdentity> identify() {
        return orSecond(current.identify(), CompletableFuture::completedFuture);
    }

    @Override
    public CompletableFuture<Measurement> read() {
        return orSecond(current.read(), identity -> current.read());
    }

    private <T> CompletableFuture<T> orSecond(CompletableFuture<T> asked,
            Function<MeterIdentity, CompletableFuture<T>> after) {
        NetworkMeter who = current;
        return asked.handle((answer, failure) -> failure == null || who != first
                || !OFF.contains(Answers.failure(failure).fault()) ? asked : change(after)).thenCompose(next -> next);
    }

    private <T> CompletableFuture<T> change(Function<MeterIdentity, CompletableFuture<T>> after) {
        NetworkMeter other = other();
        return other.identify().handle((identity, failure) -> {
            if (failure != null) {
                boolean button = Answers.failure(failure).fault() == NetworkFault.BUTTON;
                return CompletableFuture.<T>failedFuture(new NetworkException(
                        button ? NetworkFault.API_OFF_OR_BUTTON : NetworkFault.API_OFF, ""));
            }
            other.listen(listener);
            current = other;
            return after.apply(identity);
        }).thenCompose(next -> next);
    }

    private synchronized NetworkMeter other() {
        if (second == first) {
            second = makesSecond.get();
            if (closed) {
                second.close();
            }
        }
        return second;
    }

    @Override
    public void listen(Consumer<Measurement> told) {
        listener = told;
        current.listen(told);
    }

    @Override
    public Duration period() {
        return current.period();
    }

    @Override
    public void close() {
        closed = true;
        first.close();
        second.close();
    }
}
