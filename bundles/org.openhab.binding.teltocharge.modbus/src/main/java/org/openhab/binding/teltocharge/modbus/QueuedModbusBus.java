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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bus with one thread, one queue and one connection. The thread connects, carries out one request after the other and
 * makes the connection anew whenever an answer may still be under way on it, so that a reading can never come from
 * another request.
 */
@NonNullByDefault
public final class QueuedModbusBus implements ModbusBus {
    private static final Duration JOIN_LIMIT = Duration.ofSeconds(5);

    private final Logger logger = LoggerFactory.getLogger(QueuedModbusBus.class);
    private final String name;
    private final Transport transport;
    private final InstantSource clock;
    private final BusSettings settings;
    private final RequestQueue queue;
    private final QuietUnits quietUnits;
    private final AtomicLong sequence = new AtomicLong();
    private final List<BusListener> listeners = new CopyOnWriteArrayList<>();
    private final Thread worker;
    private volatile BusState state;
    private volatile boolean closed;

    // Touched by the worker only.
    private boolean connected;
    private boolean proven;
    private int failedConnects;
    private long nextConnectNanos;
    private long lastTrafficNanos;

    /**
     * @param name for the thread and the log, such as host and port
     * @param transport carries out the transactions; closed together with the bus
     * @param clock stamps readings and states
     */
    public QueuedModbusBus(String name, Transport transport, InstantSource clock, BusSettings settings) {
        this.name = name;
        this.transport = transport;
        this.clock = clock;
        this.settings = settings;
        this.queue = new RequestQueue(settings.queueLimit());
        this.quietUnits = new QuietUnits(settings.quietDelays(), System::nanoTime);
        this.state = BusState.disconnected(Fault.NOT_OPEN, "Not connected yet", clock.instant());
        this.worker = new Thread(this::work, "teltocharge-modbus-" + name);
        worker.setDaemon(true);
    }

    /**
     * Starts connecting, in the background. To be called once.
     */
    public void start() {
        nextConnectNanos = System.nanoTime();
        lastTrafficNanos = nextConnectNanos;
        worker.start();
    }

    @Override
    public CompletableFuture<RegisterBlock> read(ReadRequest request) {
        Transaction.Target target = new Transaction.Target(request.unitId(), request.gap(), request.priority());
        return enqueue(target, true, (link, time) -> {
            Instant requestedAt = time.instant();
            int[] words = link.read(request);
            return new RegisterBlock(request.start(), words, requestedAt, time.instant());
        });
    }

    @Override
    public CompletableFuture<Void> write(WriteRequest request) {
        // Not repeatable: a charger told to reboot may close the connection first, and must not be told twice.
        Transaction.Target target = new Transaction.Target(request.unitId(), Duration.ZERO, request.priority());
        return enqueue(target, false, (link, time) -> {
            link.write(request);
            return null;
        });
    }

    private <T> CompletableFuture<T> enqueue(Transaction.Target target, boolean repeatable,
            Transaction.Exchange<T> exchange) {
        ServiceOrder order = ServiceOrder.of(target.priority(), System.nanoTime(), sequence.getAndIncrement());
        Transaction<T> transaction = new Transaction<>(target, order, repeatable, exchange);
        Optional<ModbusException> quiet = state.connected() ? quietRefusal(target) : Optional.empty();
        if (quiet.isPresent()) {
            transaction.fail(quiet.get());
        } else {
            queue.offer(transaction).ifPresent(refused -> refused.fail(closed
                    ? closedFailure()
                    : new ModbusException(Fault.BUSY, "Too many requests wait for " + name)));
        }
        return transaction.future();
    }

    private Optional<ModbusException> quietRefusal(Transaction.Target target) {
        return target.priority().reachesQuietUnits()
                ? Optional.empty()
                : quietUnits.remaining(target.unitId())
                        .map(left -> ModbusException.ofQuietUnit(target.unitId(), clock.instant().plus(left)));
    }

    @Override
    public BusState state() {
        return state;
    }

    @Override
    public void addListener(BusListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(BusListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
        queue.close().forEach(transaction -> transaction.fail(closedFailure()));
        transport.close();
        if (Thread.currentThread() != worker) {
            joinWorker();
        }
    }

    private void joinWorker() {
        try {
            worker.join(JOIN_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!closed) {
                if (!connected && System.nanoTime() - nextConnectNanos >= 0) {
                    connect();
                }
                serveNext();
            }
        } catch (InterruptedException e) {
            logger.debug("Bus {} was interrupted and closes", name);
        } finally {
            closed = true;
            queue.close().forEach(transaction -> transaction.fail(closedFailure()));
            transport.close();
            changeState(BusState.disconnected(Fault.NOT_OPEN, "Closed", clock.instant()));
        }
    }

    private void connect() {
        try {
            transport.connect();
            connected = true;
            proven = false;
            failedConnects = 0;
            if (!state.connected()) {
                quietUnits.forgetAll();
                changeState(BusState.connected(clock.instant()));
            }
        } catch (ModbusException e) {
            failedConnects++;
            nextConnectNanos = System.nanoTime() + settings.reconnectDelay(failedConnects).toNanos();
            logger.debug("Bus {} cannot connect ({} in a row): {}", name, failedConnects, e.getMessage());
            if (state.connected() || state.fault() != e.fault()) {
                changeState(BusState.disconnected(e.fault(), String.valueOf(e.getMessage()), clock.instant()));
            }
        }
    }

    private void serveNext() throws InterruptedException {
        if (connected) {
            Transaction<?> transaction = queue.take(this::pauseBefore);
            if (transaction != null && !transaction.future().isDone()) {
                serve(transaction);
            }
        } else {
            // Failing at once tells the caller more than waiting, and keeps the queue for the time after.
            Transaction<?> transaction = queue.poll(Duration.ofNanos(nextConnectNanos - System.nanoTime()));
            if (transaction != null) {
                transaction.fail(closed ? closedFailure() : unconnectedFailure());
            }
        }
    }

    private long pauseBefore(Transaction<?> transaction) {
        return lastTrafficNanos + transaction.target().gap().toNanos() - System.nanoTime();
    }

    private void serve(Transaction<?> transaction) {
        Optional<ModbusException> quiet = quietRefusal(transaction.target());
        if (quiet.isPresent()) {
            transaction.fail(quiet.get());
            return;
        }
        try {
            transaction.perform(transport, clock, this::noteAnswer);
        } catch (ModbusException e) {
            logger.debug("Bus {}: {}", name, e.getMessage());
            lastTrafficNanos = System.nanoTime();
            noteFailure(transaction.target(), e);
            // Gateways drop idle connections; the first read after that is worth a second try on a new one.
            boolean again = e.fault() == Fault.CLOSED && proven && !closed && transaction.claimRepeat();
            if (transport.mustReconnect(e)) {
                dropConnection();
            }
            if (again) {
                queue.offer(transaction).ifPresent(refused -> refused.fail(e));
            } else {
                transaction.fail(closed ? closedFailure() : e);
            }
        }
    }

    private void noteAnswer(int unitId) {
        lastTrafficNanos = System.nanoTime();
        proven = true;
        quietUnits.noteAnswer(unitId);
    }

    private void noteFailure(Transaction.Target target, ModbusException failure) {
        if (failure.isSilence() && target.priority() != Priority.SEARCH) {
            quietUnits.noteSilence(target.unitId());
        } else if (failure.fault() == Fault.DEVICE_EXCEPTION && !failure.isSilence()) {
            quietUnits.noteAnswer(target.unitId());
        }
    }

    private void dropConnection() {
        transport.disconnect();
        connected = false;
        nextConnectNanos = System.nanoTime();
    }

    private void changeState(BusState next) {
        state = next;
        logger.debug("Bus {}: {}", name, next);
        for (BusListener listener : listeners) {
            // A future keeps a listener's failure away from the bus thread.
            CompletableFuture.runAsync(() -> listener.busStateChanged(next), Runnable::run)
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            logger.warn("A listener of bus {} failed", name, failure);
                        }
                    });
        }
    }

    private ModbusException unconnectedFailure() {
        Fault fault = state.fault();
        return new ModbusException(fault == null || fault == Fault.NOT_OPEN ? Fault.UNREACHABLE : fault, state.text());
    }

    private ModbusException closedFailure() {
        return new ModbusException(Fault.NOT_OPEN, "Bus " + name + " is closed");
    }
}
