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

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.PROPERTY_CONNECTION;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.bus.ConnectionName;
import org.openhab.binding.teltocharge.internal.config.Rs485Configuration;
import org.openhab.binding.teltocharge.internal.config.UnitIds;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.SerialEndpoint;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.types.Command;

/**
 * An RS-485 line on a serial port; several chargers and meters may share it.
 */
@NonNullByDefault
public class Rs485BridgeHandler extends AbstractBusBridgeHandler {

    private volatile Set<Integer> unitIds = Set.of();

    public Rs485BridgeHandler(Bridge bridge, InstantSource clock) {
        super(bridge, clock);
    }

    @Override
    public void initialize() {
        Lifetime life = begin();
        Rs485Configuration config = getConfigAs(Rs485Configuration.class);
        SerialEndpoint endpoint;
        try {
            endpoint = endpoint(config);
        } catch (IllegalArgumentException e) {
            refuse(StatusText.of("offline.conf-error.serial-settings", String.valueOf(e.getMessage())));
            return;
        }
        try {
            unitIds = UnitIds.parse(config.unitIds);
        } catch (IllegalArgumentException e) {
            refuse(StatusText.of("offline.conf-error.unit-ids", String.valueOf(e.getMessage())));
            return;
        }
        updateProperty(PROPERTY_CONNECTION, ConnectionName.of(endpoint));
        open(endpoint.toString(), () -> ModbusBuses.serial(endpoint, clock), life);
    }

    private static SerialEndpoint endpoint(Rs485Configuration config) {
        return new SerialEndpoint(config.serialPort.trim(), config.baudRate,
                Parity.valueOf(config.parity.trim().toUpperCase(Locale.ROOT)), config.stopBits,
                Duration.ofMillis(config.timeout), Duration.ofMillis(config.gap));
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        // This bridge has no channels.
    }

    @Override
    public Set<Integer> unitIdsToSearch() {
        return unitIds;
    }
}
