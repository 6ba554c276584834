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
package org.openhab.binding.teltocharge.simulator;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.simulator.internal.slave.GuardedDevice;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusTcpSlave;
import org.openhab.binding.teltocharge.simulator.internal.slave.RegisterDevice;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;

/**
 * A household with chargers, cars and a grid meter behind one Modbus TCP port on 127.0.0.1: unit 1 is the first charger,
 * unit 2 the meter; the units of more are in {@link VirtualHouseSettings}. Its time stands still until {@link #advanceTo}, {@link #advance} or the ticker moves it.
 * Safe for use by several threads.
 */
public final class VirtualHouse implements AutoCloseable {

    /** Beyond this no household load makes sense, in either direction. */
    private static final double MAX_EXTRA_AMPS = 100;
    private static final long TICKER_MILLIS = 100;
    private static final long CLOSE_SECONDS = 5;

    private final VirtualHouseSettings settings;
    private final InstantSource clock;
    /** Guards the engine. */
    private final Object lock = new Object();
    private final HouseEngine engine;
    private @Nullable ModbusTcpSlave slave;
    private @Nullable ScheduledExecutorService ticker;
    private boolean closed;

    /** The house's time begins with the clock's time now. */
    public VirtualHouse(VirtualHouseSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.engine = new HouseEngine(settings, clock.instant());
    }

    /**
     * Opens the port.
     *
     * @throws IOException if the port cannot be opened
     * @throws IllegalStateException if the house was started or closed before
     */
    public synchronized void start() throws IOException {
        if (slave != null || closed) {
            throw new IllegalStateException("A virtual house starts once");
        }
        Map<Integer, RegisterDevice> devices = engine.devices().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new GuardedDevice(entry.getValue(), lock)));
        slave = ModbusTcpSlave.open(settings.port(), devices);
    }

    /**
     * Lets a daemon thread follow the clock, ten times a second.
     *
     * @throws IllegalStateException if the ticker runs already or the house is closed
     */
    public synchronized void startTicker() {
        if (ticker != null || closed) {
            throw new IllegalStateException("The ticker starts once");
        }
        ScheduledExecutorService newTicker = Executors.newSingleThreadScheduledExecutor(VirtualHouse::tickerThread);
        newTicker.scheduleAtFixedRate(() -> advanceTo(clock.instant()), 0, TICKER_MILLIS, TimeUnit.MILLISECONDS);
        ticker = newTicker;
    }

    private static Thread tickerThread(Runnable task) {
        Thread thread = new Thread(task, "teltocharge-simulator-ticker");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The TCP port on 127.0.0.1.
     *
     * @throws IllegalStateException if the house is not started
     */
    public synchronized int port() {
        ModbusTcpSlave running = slave;
        if (running == null) {
            throw new IllegalStateException("The virtual house is not started");
        }
        return running.port();
    }

    /** Lets that much of the house's time pass, in steps of 100 ms; what is left over is lost. */
    public void advance(Duration duration) {
        synchronized (lock) {
            engine.advanceTo(engine.now().plus(duration));
        }
    }

    /** Lets the house's time pass up to that time; a time in the past changes nothing. */
    public void advanceTo(Instant time) {
        synchronized (lock) {
            engine.advanceTo(time);
        }
    }

    /**
     * Sets what one phase draws beside the household's program.
     *
     * @param amps A, -100 to 100; negative for a source such as a solar inverter
     * @throws IllegalArgumentException if the current is out of its range
     */
    public void setExtraLoad(HousePhase phase, double amps) {
        if (!(Math.abs(amps) <= MAX_EXTRA_AMPS)) {
            throw new IllegalArgumentException("The extra load must be -100 to 100 A: " + amps);
        }
        synchronized (lock) {
            engine.setExtraLoad(phase, amps);
        }
    }

    /** Takes the meter off the bus or puts it back; while it is off, requests to it stay without an answer. */
    public void setMeterConnected(boolean connected) {
        synchronized (lock) {
            engine.setMeterConnected(connected);
        }
    }

    /** Plugs the first car in or out. */
    public void setCarConnected(boolean connected) {
        setCarConnected(0, connected);
    }

    /**
     * Plugs a car in or out.
     *
     * @param car 0 for the first one
     * @throws IndexOutOfBoundsException if there is no such car
     */
    public void setCarConnected(int car, boolean connected) {
        synchronized (lock) {
            engine.setCarConnected(car, connected);
        }
    }

    /** The unit ids of all devices. */
    public Set<Integer> units() {
        return Set.copyOf(engine.devices().keySet());
    }

    /** The truth now. */
    public HouseState state() {
        synchronized (lock) {
            return engine.state();
        }
    }

    /** The records with that sequence number or a higher one, oldest first; about an hour of them is kept. */
    public List<HouseRecord> recordsSince(long seq) {
        synchronized (lock) {
            return engine.recordsSince(seq);
        }
    }

    /** Ends all threads and closes all sockets; may be called again. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        ScheduledExecutorService runningTicker = ticker;
        ticker = null;
        if (runningTicker != null) {
            stop(runningTicker);
        }
        ModbusTcpSlave runningSlave = slave;
        slave = null;
        if (runningSlave != null) {
            runningSlave.close();
        }
    }

    private static void stop(ScheduledExecutorService ticker) {
        ticker.shutdownNow();
        try {
            ticker.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
