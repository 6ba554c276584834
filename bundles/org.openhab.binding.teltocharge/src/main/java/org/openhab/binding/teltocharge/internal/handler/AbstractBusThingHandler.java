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
package org.openhab.binding.teltocharge.internal.handler;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.bus.BusBridge;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thing that is polled over the bus of its bridge. Subclasses keep no future and no callback of their own: they work
 * within the {@link Lifetime} that they are given.
 */
@NonNullByDefault
abstract class AbstractBusThingHandler extends BaseThingHandler {

    private final Logger logger = LoggerFactory.getLogger(AbstractBusThingHandler.class);
    private final Map<String, State> lastStates = new ConcurrentHashMap<>();

    private volatile Lifetime lifetime = Lifetime.ended();
    private volatile @Nullable ThingStatusInfo reported;

    protected AbstractBusThingHandler(Thing thing) {
        super(thing);
    }

    /**
     * Begins to poll.
     *
     * @param life the lifetime that the poll belongs to
     * @param seconds time between two polls
     */
    protected void startPolling(Lifetime life, int seconds) {
        lifetime = life;
        report(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null);
        life.repeat(scheduler, Duration.ZERO, Duration.ofSeconds(seconds), () -> poll(life), this::showFault);
    }

    /** Starts one poll and returns without waiting for it. */
    protected abstract void poll(Lifetime life);

    protected Lifetime lifetime() {
        return lifetime;
    }

    /** The bridge's bus; empty, with the status saying so, while there is none. */
    protected Optional<ModbusBus> bus() {
        Bridge bridge = getBridge();
        if (bridge == null) {
            report(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.bridge-missing"));
            return Optional.empty();
        }
        Optional<ModbusBus> bus = busBridge().flatMap(BusBridge::bus);
        if (bus.isEmpty() || bridge.getStatus() == ThingStatus.OFFLINE) {
            report(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE, null);
        }
        return bus;
    }

    /** What the bridge's bus is reached at, for status texts. */
    protected String busAddress() {
        return busBridge().map(BusBridge::address).orElse("");
    }

    private Optional<BusBridge> busBridge() {
        Bridge bridge = getBridge();
        return bridge != null && bridge.getHandler()instanceof BusBridge handler
                ? Optional.of(handler)
                : Optional.empty();
    }

    /**
     * Sets the status, and does not trouble the framework with one that is already set.
     *
     * @return whether the status is a new one
     */
    protected boolean report(ThingStatus status, ThingStatusDetail detail, @Nullable StatusText text) {
        return report(new ThingStatusInfo(status, detail, text == null ? null : text.toString()));
    }

    protected boolean report(ThingStatusInfo info) {
        if (info.equals(reported)) {
            return false;
        }
        reported = info;
        updateStatus(info.getStatus(), info.getStatusDetail(), info.getDescription());
        return true;
    }

    /** Shows a fault of this add-on itself; the next poll tries again. */
    protected void showFault(Throwable fault) {
        if (report(ThingStatus.OFFLINE, ThingStatusDetail.NONE, StatusText.of("offline.internal-error", fault))) {
            logger.error("{}: please report this fault", getThing().getUID(), fault);
        }
    }

    /** Sets channels and keeps their states for {@link #handleCommand} to refresh from. */
    protected void show(Map<String, State> states) {
        states.forEach(this::show);
    }

    protected void show(String channel, State state) {
        lastStates.put(channel, state);
        updateState(channel, state);
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        if (command == RefreshType.REFRESH) {
            State last = lastStates.get(channelUID.getId());
            if (last != null) {
                updateState(channelUID, last);
            }
        }
    }

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        // Polling notices by itself; this only saves the wait until the next poll.
        Lifetime life = lifetime;
        life.run(() -> life.add(scheduler.schedule(() -> life.attempt(() -> poll(life), this::showFault), 0,
                TimeUnit.SECONDS)));
    }

    @Override
    public void dispose() {
        lifetime.end();
        reported = null;
        lastStates.clear();
        super.dispose();
    }
}
