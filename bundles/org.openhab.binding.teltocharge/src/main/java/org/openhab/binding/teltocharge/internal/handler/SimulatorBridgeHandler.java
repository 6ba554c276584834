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

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.channel.HouseStates;
import org.openhab.binding.teltocharge.internal.config.SimulatorConfiguration;
import org.openhab.binding.teltocharge.internal.hub.SimulatorPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.simulator.HouseRecord;
import org.openhab.binding.teltocharge.simulator.VirtualHouse;
import org.openhab.binding.teltocharge.simulator.VirtualHouseSettings;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A virtual house behind a real loopback socket: charger, car, grid meter and household to try everything on.
 */
@NonNullByDefault
public class SimulatorBridgeHandler extends AbstractBusBridgeHandler implements SimulatorPort {

    private static final String LOOPBACK = "127.0.0.1";
    /** A silent unit must not hold up the others for longer than the meter's period. */
    private static final Duration TIMEOUT = Duration.ofMillis(500);
    private static final long REFRESH_SECONDS = 1;
    private static final long RETRY_SECONDS = 5;

    private final Logger logger = LoggerFactory.getLogger(SimulatorBridgeHandler.class);
    private final TeltoChargeHub hub;

    private volatile @Nullable VirtualHouse house;

    public SimulatorBridgeHandler(Bridge bridge, TeltoChargeHub hub, InstantSource clock) {
        super(bridge, clock);
        this.hub = hub;
    }

    @Override
    public void initialize() {
        Lifetime life = begin();
        VirtualHouseSettings settings;
        try {
            settings = VirtualHouseMapper.settings(getConfigAs(SimulatorConfiguration.class));
        } catch (IllegalArgumentException e) {
            refuse(StatusText.of("offline.conf-error.simulator-settings", String.valueOf(e.getMessage())));
            return;
        }
        hub.add((SimulatorPort) this);
        life.add(scheduler.schedule(() -> start(settings, life), 0, TimeUnit.SECONDS));
    }

    private void start(VirtualHouseSettings settings, Lifetime life) {
        VirtualHouse built = new VirtualHouse(settings, clock);
        try {
            built.start();
        } catch (IOException e) {
            logger.debug("{} cannot open its port: {}", getThing().getUID(), e.getMessage());
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR,
                    StatusText.of("offline.comm-error.port-in-use", settings.port()).toString());
            life.add(scheduler.schedule(() -> start(settings, life), RETRY_SECONDS, TimeUnit.SECONDS));
            return;
        }
        synchronized (this) {
            if (life.isOver()) {
                close(built);
                return;
            }
            house = built;
        }
        built.startTicker();
        updateProperty(PROPERTY_SIMULATOR_PORT, Integer.toString(built.port()));
        TcpEndpoint endpoint = new TcpEndpoint(LOOPBACK, built.port(), TIMEOUT);
        open(endpoint.toString(), () -> ModbusBuses.tcp(endpoint, clock), life);
        life.add(scheduler.scheduleWithFixedDelay(() -> life.run(() -> refresh(built)), 0, REFRESH_SECONDS,
                TimeUnit.SECONDS));
    }

    private void refresh(VirtualHouse shown) {
        HouseStates.of(shown.state()).forEach(this::updateState);
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        VirtualHouse running = house;
        if (running == null) {
            return;
        }
        int phase = CHANNELS_EXTRA_LOAD.indexOf(channelUID.getId());
        if (phase >= 0 && command instanceof Number) {
            setExtraLoad(running, HousePhase.values()[phase], command);
        } else if (CHANNEL_METER_CONNECTED.equals(channelUID.getId()) && command instanceof OnOffType) {
            running.setMeterConnected(command == OnOffType.ON);
        } else if (CHANNELS_CAR_CONNECTED.contains(channelUID.getId()) && command instanceof OnOffType) {
            setCarConnected(running, CHANNELS_CAR_CONNECTED.indexOf(channelUID.getId()), command == OnOffType.ON);
        }
        refresh(running);
    }

    private static void setCarConnected(VirtualHouse running, int car, boolean connected) {
        if (car < running.state().bays().size()) {
            running.setCarConnected(car, connected);
        }
    }

    private void setExtraLoad(VirtualHouse running, HousePhase phase, Command command) {
        Number amps = command instanceof QuantityType<?> quantity ? quantity.toUnit(Units.AMPERE) : (Number) command;
        if (amps == null) {
            logger.debug("{} is not a current", command);
            return;
        }
        try {
            running.setExtraLoad(phase, amps.doubleValue());
        } catch (IllegalArgumentException e) {
            logger.debug("The extra load is refused: {}", e.getMessage());
        }
    }

    @Override
    public Thing thing() {
        return getThing();
    }

    @Override
    public List<HouseRecord> recordsSince(long sequence) {
        VirtualHouse running = house;
        return running == null ? List.of() : running.recordsSince(sequence);
    }

    @Override
    public Set<Integer> unitIdsToSearch() {
        VirtualHouse running = house;
        return running == null ? Set.of() : running.units();
    }

    @Override
    public void dispose() {
        hub.remove((SimulatorPort) this);
        super.dispose();
        VirtualHouse running;
        synchronized (this) {
            running = house;
            house = null;
        }
        if (running != null) {
            scheduler.execute(() -> close(running));
        }
    }

    private void close(VirtualHouse closing) {
        try {
            closing.close();
        } catch (IOException e) {
            logger.debug("{} did not close its port: {}", getThing().getUID(), e.getMessage());
        }
    }
}
