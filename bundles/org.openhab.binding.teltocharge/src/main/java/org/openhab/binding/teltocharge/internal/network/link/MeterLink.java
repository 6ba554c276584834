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
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.internal.network.time.SampleTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one meter on the network within reach: makes sure who answers, reads it, takes each sample once, notices when it
 * stands still, and follows it to another address. It has no thread of its own; its owner lets it {@link #tick()}.
 */
@NonNullByDefault
public final class MeterLink implements AutoCloseable {

    /** As the load balancer holds readings to be stale: 5 periods, 15 s at least. */
    private static final int PERIODS_UNTIL_FROZEN = 5;
    private static final Duration LEAST_UNTIL_FROZEN = Duration.ofSeconds(15);
    private static final Set<NetworkFault> PASSING = EnumSet.of(NetworkFault.TIMEOUT, NetworkFault.BROKEN_OFF,
            NetworkFault.BUSY);

    private final Logger logger = LoggerFactory.getLogger(MeterLink.class);
    private final MeterConnector connector;
    private final DeviceFinder finder;
    private final Executor executor;
    private final InstantSource clock;
    private final Duration pollInterval;
    private final LinkListener listener;
    private final RetryPolicy retries = new RetryPolicy();
    private SampleTimes times = new SampleTimes();

    private String host;
    private String expectedId;
    private boolean identified;
    private boolean hasRead;
    private boolean looking;
    private CompletableFuture<?> pending = CompletableFuture.completedFuture(null);
    private Instant lastNew;
    private volatile @Nullable NetworkMeter meter;
    private volatile boolean closed;

    /**
     * @param executor for looking for the device, which blocks for seconds
     * @param pollInterval time between two ticks
     * @param host where the owner says that the device is
     * @param expectedId the device that was there before; empty to accept any
     */
    public MeterLink(MeterConnector connector, DeviceFinder finder, Executor executor, InstantSource clock,
            Duration pollInterval, String host, String expectedId, LinkListener listener) {
        this.connector = connector;
        this.finder = finder;
        this.executor = executor;
        this.clock = clock;
        this.pollInterval = pollInterval;
        this.host = host;
        this.expectedId = expectedId;
        this.listener = listener;
        this.lastNew = clock.instant();
    }

    /** Does what is due. To be called each poll interval; returns without waiting for the device. */
    public synchronized void tick() {
        Instant now = clock.instant();
        if (closed || !pending.isDone() || !retries.mayTry(now)) {
            return;
        }
        try {
            NetworkMeter current = connected();
            if (identified) {
                poll(current, now);
            } else {
                CompletableFuture<MeterIdentity> asked = current.identify();
                pending = asked;
                asked.whenComplete((identity, failure) -> afterIdentity(current, identity, failure));
            }
        } catch (NetworkException e) {
            fail(e);
        }
    }

    private NetworkMeter connected() throws NetworkException {
        NetworkMeter current = meter;
        if (current == null) {
            current = connector.connect(host);
            meter = current;
            if (closed) {
                current.close();
            }
        }
        return current;
    }

    private synchronized void afterIdentity(NetworkMeter asked, @Nullable MeterIdentity identity,
            @Nullable Throwable failure) {
        if (isStale(asked)) {
            return;
        }
        if (identity == null) {
            fail(failure);
        } else if (!expectedId.isEmpty() && !expectedId.equals(identity.id())) {
            fail(new NetworkException(NetworkFault.WRONG_DEVICE, identity.id()));
        } else {
            expectedId = identity.id();
            identified = true;
            listener.identified(identity, host);
            asked.listen(measurement -> pushed(asked, measurement));
            poll(asked, clock.instant());
        }
    }

    private void poll(NetworkMeter current, Instant now) {
        CompletableFuture<Measurement> asked = current.read();
        pending = asked;
        asked.whenComplete((measured, failure) -> afterRead(current, now, measured, failure));
    }

    private synchronized void afterRead(NetworkMeter asked, Instant askedAt, @Nullable Measurement measured,
            @Nullable Throwable failure) {
        if (isStale(asked)) {
            return;
        }
        if (measured == null) {
            fail(failure);
        } else {
            retries.succeeded();
            accept(asked, measured, askedAt, clock.instant());
        }
    }

    private synchronized void pushed(NetworkMeter sender, Measurement measured) {
        if (!isStale(sender) && identified) {
            Instant now = clock.instant();
            retries.succeeded();
            accept(sender, measured, now, now);
        }
    }

    private void accept(NetworkMeter sender, Measurement measured, Instant asked, Instant received) {
        hasRead = true;
        Duration period = longer(pollInterval, sender.period());
        Optional<Instant> time = times.accept(measured.liveValues(), measured.stamp(), asked, received);
        if (time.isPresent()) {
            lastNew = received;
            listener.measured(measured.at(time.get()), period);
            return;
        }
        Duration still = Duration.between(lastNew, received);
        if (still.compareTo(longer(LEAST_UNTIL_FROZEN, period.multipliedBy(PERIODS_UNTIL_FROZEN))) >= 0) {
            listener.failed(new NetworkException(NetworkFault.FROZEN, Long.toString(still.toSeconds())), host);
        }
    }

    private void fail(@Nullable Throwable failure) {
        NetworkException why = Answers.failure(failure);
        Instant now = clock.instant();
        retries.failed(why.fault(), now);
        // A single answer that is late or lost is nothing special on Wi-Fi.
        boolean passing = hasRead && PASSING.contains(why.fault()) && !retries.isLost();
        // Whoever answers next may be another device that has got the address meanwhile.
        identified = false;
        if (!passing) {
            listener.failed(why, host);
        }
        if (!expectedId.isEmpty() && !looking && retries.takeLook(why.fault(), now)) {
            looking = true;
            executor.execute(this::look);
        }
    }

    private void look() {
        Optional<String> found = Optional.empty();
        try {
            found = closed ? found : finder.find(idToFind());
        } finally {
            moved(found);
        }
    }

    private synchronized String idToFind() {
        return expectedId;
    }

    private synchronized void moved(Optional<String> found) {
        looking = false;
        if (closed || found.isEmpty() || found.get().equals(host)) {
            return;
        }
        logger.debug("Meter {} has moved from {} to {}", expectedId, host, found.get());
        NetworkMeter before = meter;
        if (before != null) {
            before.close();
        }
        host = found.get();
        meter = null;
        identified = false;
        hasRead = false;
        times = new SampleTimes();
        pending = CompletableFuture.completedFuture(null);
        retries.moved();
    }

    private boolean isStale(NetworkMeter asked) {
        return closed || asked != meter;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Ends everything; no call of the listener begins after it. Does not wait. */
    @Override
    public void close() {
        closed = true;
        NetworkMeter current = meter;
        if (current != null) {
            current.close();
        }
    }
}
