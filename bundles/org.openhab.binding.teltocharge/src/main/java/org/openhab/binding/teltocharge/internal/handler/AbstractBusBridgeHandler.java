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

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.bus.BusBridge;
import org.openhab.binding.teltocharge.internal.fault.FaultTexts;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bridge that owns a Modbus bus and shows whether it is connected.
 */
@NonNullByDefault
abstract class AbstractBusBridgeHandler extends BaseBridgeHandler implements BusBridge {

    private final Logger logger = LoggerFactory.getLogger(AbstractBusBridgeHandler.class);
    protected final InstantSource clock;

    private volatile Lifetime lifetime = Lifetime.ended();
    private volatile @Nullable ModbusBus bus;
    private volatile String address = "";

    protected AbstractBusBridgeHandler(Bridge bridge, InstantSource clock) {
        super(bridge);
        this.clock = clock;
    }

    /** Begins a new lifetime; to be called by {@code initialize()}. */
    protected Lifetime begin() {
        Lifetime begun = new Lifetime();
        lifetime = begun;
        updateStatus(ThingStatus.UNKNOWN);
        return begun;
    }

    /**
     * Opens the bus, which connects in the background.
     *
     * @param where address or port, for the owner to read
     * @param opener opens it
     * @param life the lifetime that the bus belongs to
     */
    protected void open(String where, Supplier<ModbusBus> opener, Lifetime life) {
        address = where;
        ModbusBus opened = opener.get();
        synchronized (this) {
            if (life.isOver()) {
                opened.close();
                return;
            }
            bus = opened;
        }
        opened.addListener(state -> life.run(() -> showState(opened)));
        // The bus may have connected before the listener was there.
        life.run(() -> showState(opened));
    }

    private void showState(ModbusBus shown) {
        Fault fault = shown.state().fault();
        if (shown.state().connected()) {
            updateStatus(ThingStatus.ONLINE);
        } else if (fault != null && fault != Fault.NOT_OPEN) {
            logger.debug("{} is not connected: {}", getThing().getUID(), shown.state().text());
            StatusText text = FaultTexts.ofConnection(fault, address);
            updateStatus(ThingStatus.OFFLINE,
                    text.isAboutConfiguration()
                            ? ThingStatusDetail.CONFIGURATION_ERROR
                            : ThingStatusDetail.COMMUNICATION_ERROR,
                    text.toString());
        }
    }

    protected void refuse(StatusText text) {
        updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, text.toString());
    }

    @Override
    public Optional<ModbusBus> bus() {
        return Optional.ofNullable(bus);
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void dispose() {
        lifetime.end();
        ModbusBus open;
        synchronized (this) {
            open = bus;
            bus = null;
        }
        if (open != null) {
            // Closing waits for the bus's thread, and dispose must not wait.
            scheduler.execute(open::close);
        }
        super.dispose();
    }
}
