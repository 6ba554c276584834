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
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.config.HomeWizardMeterConfiguration;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.network.NetworkMeterServices;
import org.openhab.binding.teltocharge.internal.network.homewizard.HomeWizardCertificates;
import org.openhab.binding.teltocharge.internal.network.homewizard.HomeWizardConnector;
import org.openhab.binding.teltocharge.internal.network.homewizard.HomeWizardKey;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.http.DeviceTrust;
import org.openhab.binding.teltocharge.internal.network.mdns.ServiceType;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;

/**
 * A HomeWizard P1 or kWh meter.
 */
@NonNullByDefault
public class HomeWizardMeterHandler extends AbstractNetworkMeterHandler {

    private static final String USER = "openhab-%08x";

    private volatile HomeWizardKey key = new HomeWizardKey("", "");

    public HomeWizardMeterHandler(Thing thing, TeltoChargeHub hub, NetworkMeterServices services,
            InstantSource clock) {
        super(thing, hub, services, clock);
    }

    @Override
    public void initialize() {
        HomeWizardMeterConfiguration config = getConfigAs(HomeWizardMeterConfiguration.class);
        key = new HomeWizardKey(config.token.trim(), config.certificate.trim());
        DeviceTrust trust = new DeviceTrust(key.certificate(), new HomeWizardCertificates(knownId()));
        DeviceClients clients = services.clients(getThing().getUID(), trust);
        // A name of its own for each thing, since the meter takes the token back when the name comes again.
        String user = String.format(Locale.ROOT, USER, getThing().getUID().hashCode());
        HomeWizardConnector connector = new HomeWizardConnector(clients, trust,
                new HomeWizardConnector.Ports(config.port, config.securePort), user, key, clock, this::paired);
        start(config.host, config.pollInterval, clients, host -> connector.connect(config.apiVersion, host),
                services.finder(ServiceType.HW_ENERGY, ServiceType.HOMEWIZARD));
    }

    private void paired(HomeWizardKey given) {
        if (given.equals(key)) {
            return;
        }
        key = given;
        Configuration configuration = editConfiguration();
        configuration.put("token", given.token());
        configuration.put("certificate", given.certificate());
        updateConfiguration(configuration);
    }
}
