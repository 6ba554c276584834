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
package org.openhab.binding.teltocharge.internal.discovery;

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.bus.BusAddress;
import org.openhab.binding.teltocharge.internal.bus.BusBridge;
import org.openhab.binding.teltocharge.internal.charger.ChargerProperties;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.core.config.discovery.AbstractThingHandlerDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * Finds chargers and meters on the bus of a bridge when the owner asks for it.
 */
@Component(scope = ServiceScope.PROTOTYPE, service = BusDiscoveryService.class, configurationPid = "discovery.teltocharge")
@NonNullByDefault
public class BusDiscoveryService extends AbstractThingHandlerDiscoveryService<BusBridge> {

    private static final int TIMEOUT_SECONDS = 30;

    private @Nullable BusScan scan;

    public BusDiscoveryService() {
        super(BusBridge.class, DISCOVERABLE_THING_TYPES, TIMEOUT_SECONDS, false);
    }

    @Override
    protected synchronized void startScan() {
        stopRunning();
        Optional<ModbusBus> bus = thingHandler.bus();
        if (bus.isPresent()) {
            BusScan started = new BusScan(bus.get(), InstantSource.system(), this::foundCharger, this::foundMeter);
            scan = started;
            started.run(thingHandler.unitIdsToSearch()).thenRun(this::stopScan);
        } else {
            stopScan();
        }
    }

    @Override
    protected synchronized void stopScan() {
        stopRunning();
        super.stopScan();
        removeOlderResults(getTimestampOfLastScan(), bridge());
    }

    @Override
    public void dispose() {
        super.dispose();
        synchronized (this) {
            stopRunning();
        }
        removeOlderResults(InstantSource.system().instant(), bridge());
    }

    private void stopRunning() {
        BusScan running = scan;
        scan = null;
        if (running != null) {
            running.stop();
        }
    }

    private ThingUID bridge() {
        return thingHandler.getThing().getUID();
    }

    private void foundCharger(int unitId, ChargerSnapshot snapshot) {
        Map<String, Object> properties = new HashMap<>(ChargerProperties.identity(snapshot.identity()));
        properties.put("unitId", unitId);
        ThingUID uid = new ThingUID(THING_TYPE_CHARGER, bridge(), Long.toString(snapshot.identity().serialNumber()));
        thingDiscovered(DiscoveryResultBuilder.create(uid).withBridge(bridge()).withProperties(properties)
                .withRepresentationProperty(Thing.PROPERTY_SERIAL_NUMBER)
                .withLabel("TeltoCharge " + snapshot.identity().product()).build());
    }

    private void foundMeter(int unitId, MeterProfile profile) {
        Map<String, Object> properties = Map.of("unitId", unitId, "model", profile.id(), PROPERTY_BUS_ADDRESS,
                BusAddress.of(bridge(), unitId));
        ThingUID uid = new ThingUID(THING_TYPE_METER, bridge(), profile.id() + "-" + unitId);
        thingDiscovered(DiscoveryResultBuilder.create(uid).withBridge(bridge()).withProperties(properties)
                .withRepresentationProperty(PROPERTY_BUS_ADDRESS).withLabel(profile.label()).build());
    }
}
