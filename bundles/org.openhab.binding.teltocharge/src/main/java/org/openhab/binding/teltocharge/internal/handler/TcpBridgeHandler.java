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
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.bus.ConnectionName;
import org.openhab.binding.teltocharge.internal.config.TcpConfiguration;
import org.openhab.binding.teltocharge.internal.config.UnitIds;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.types.Command;

/**
 * A Modbus TCP device or gateway, or a gateway that passes RTU frames on.
 */
@NonNullByDefault
public class TcpBridgeHandler extends AbstractBusBridgeHandler {

    private static final String ENCODING_RTU = "rtu";

    private volatile Set<Integer> unitIds = Set.of();

    public TcpBridgeHandler(Bridge bridge, InstantSource clock) {
        super(bridge, clock);
    }

    @Override
    public void initialize() {
        Lifetime life = begin();
        TcpConfiguration config = getConfigAs(TcpConfiguration.class);
        if (config.host.isBlank()) {
            refuse(StatusText.of("offline.conf-error.host-missing"));
            return;
        }
        try {
            unitIds = UnitIds.parse(config.unitIds);
        } catch (IllegalArgumentException e) {
            refuse(StatusText.of("offline.conf-error.unit-ids", String.valueOf(e.getMessage())));
            return;
        }
        TcpEndpoint endpoint = new TcpEndpoint(config.host.trim(), config.port, Duration.ofMillis(config.timeout));
        updateProperty(PROPERTY_CONNECTION, ConnectionName.of(endpoint));
        boolean rtu = ENCODING_RTU.equals(config.encoding);
        open(endpoint.toString(),
                () -> rtu ? ModbusBuses.rtuOverTcp(endpoint, clock) : ModbusBuses.tcp(endpoint, clock), life);
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
