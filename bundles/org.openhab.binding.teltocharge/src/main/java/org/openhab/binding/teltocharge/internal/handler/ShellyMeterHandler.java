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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.config.ShellyMeterConfiguration;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.network.NetworkMeterServices;
import org.openhab.binding.teltocharge.internal.network.http.Credentials;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.http.DeviceUris;
import org.openhab.binding.teltocharge.internal.network.mdns.ServiceType;
import org.openhab.binding.teltocharge.internal.network.shelly.ShellyMeter;
import org.openhab.core.thing.Thing;

/**
 * A Shelly EM or 3EM of any generation.
 */
@NonNullByDefault
public class ShellyMeterHandler extends AbstractNetworkMeterHandler {

    public ShellyMeterHandler(Thing thing, TeltoChargeHub hub, NetworkMeterServices services, InstantSource clock) {
        super(thing, hub, services, clock);
    }

    @Override
    public void initialize() {
        ShellyMeterConfiguration config = getConfigAs(ShellyMeterConfiguration.class);
        Credentials credentials = new Credentials(config.user, config.password);
        DeviceClients clients = services.clients(getThing().getUID(), null);
        start(config.host, config.pollInterval, clients, host -> new ShellyMeter(clients,
                DeviceUris.of("http", host, config.port), credentials, services::nonce, clock),
                services.finder(ServiceType.SHELLY, ServiceType.HTTP));
    }
}
