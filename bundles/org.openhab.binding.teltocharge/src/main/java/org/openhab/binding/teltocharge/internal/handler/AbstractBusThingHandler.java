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
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.bus.BusBridge;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * A thing that is polled over the bus of its bridge.
 */
@NonNullByDefault
abstract class AbstractBusThingHandler extends AbstractReportingHandler {

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
        begin(life);
        life.repeat(scheduler, Duration.ZERO, Duration.ofSeconds(seconds), () -> poll(life), this::showFault);
    }

    /** Starts one poll and returns without waiting for it. */
    protected abstract void poll(Lifetime life);

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

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        // Polling notices by itself; this only saves the wait until the next poll.
        Lifetime life = lifetime();
        life.run(() -> life.add(scheduler.schedule(() -> life.attempt(() -> poll(life), this::showFault), 0,
                TimeUnit.SECONDS)));
    }
}
