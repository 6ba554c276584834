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
package org.openhab.binding.teltocharge.internal.factory;

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.InstantSource;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.charger.LearnedVehicles;
import org.openhab.binding.teltocharge.internal.charger.WishStore;
import org.openhab.binding.teltocharge.internal.curtailment.CurtailmentRecords;
import org.openhab.binding.teltocharge.internal.handler.ChargerHandler;
import org.openhab.binding.teltocharge.internal.handler.CircuitHandler;
import org.openhab.binding.teltocharge.internal.handler.CurrentLimitOptions;
import org.openhab.binding.teltocharge.internal.handler.HomeWizardMeterHandler;
import org.openhab.binding.teltocharge.internal.handler.ItemMeterHandler;
import org.openhab.binding.teltocharge.internal.handler.LoadBalancerHandler;
import org.openhab.binding.teltocharge.internal.handler.MeterHandler;
import org.openhab.binding.teltocharge.internal.handler.Rs485BridgeHandler;
import org.openhab.binding.teltocharge.internal.handler.ShellyMeterHandler;
import org.openhab.binding.teltocharge.internal.handler.SimulatorBridgeHandler;
import org.openhab.binding.teltocharge.internal.handler.TcpBridgeHandler;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.internal.item.ItemServices;
import org.openhab.binding.teltocharge.internal.meter.MeterLibrary;
import org.openhab.binding.teltocharge.internal.network.NetworkMeterServices;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.BaseThingHandlerFactory;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the handlers of the binding's things.
 */
@Component(configurationPid = "binding.teltocharge", service = ThingHandlerFactory.class)
@NonNullByDefault
public class TeltoChargeHandlerFactory extends BaseThingHandlerFactory {

    private final InstantSource clock = InstantSource.system();
    private final TeltoChargeHub hub;
    private final BindingTexts texts;
    private final CurrentLimitOptions limitOptions;
    private final MeterLibrary meters;
    private final ItemServices itemServices;
    private final WishStore wishStore;
    private final NetworkMeterServices networkServices;
    private final LearnedVehicles learnedVehicles;
    private final CurtailmentRecords curtailmentRecords;

    @Activate
    public TeltoChargeHandlerFactory(@Reference TeltoChargeHub hub, @Reference BindingTexts texts,
            @Reference CurrentLimitOptions limitOptions, @Reference MeterLibrary meters,
            @Reference ItemServices itemServices, @Reference WishStore wishStore,
            @Reference NetworkMeterServices networkServices, @Reference LearnedVehicles learnedVehicles,
            @Reference CurtailmentRecords curtailmentRecords) {
        this.hub = hub;
        this.texts = texts;
        this.limitOptions = limitOptions;
        this.meters = meters;
        this.itemServices = itemServices;
        this.wishStore = wishStore;
        this.networkServices = networkServices;
        this.learnedVehicles = learnedVehicles;
        this.curtailmentRecords = curtailmentRecords;
    }

    @Override
    public boolean supportsThingType(ThingTypeUID thingTypeUID) {
        return SUPPORTED_THING_TYPES.contains(thingTypeUID);
    }

    @Override
    protected @Nullable ThingHandler createHandler(Thing thing) {
        ThingTypeUID type = thing.getThingTypeUID();
        if (THING_TYPE_TCP.equals(type)) {
            return new TcpBridgeHandler((Bridge) thing, clock);
        }
        if (THING_TYPE_RS485.equals(type)) {
            return new Rs485BridgeHandler((Bridge) thing, clock);
        }
        if (THING_TYPE_SIMULATOR.equals(type)) {
            return new SimulatorBridgeHandler((Bridge) thing, hub, clock);
        }
        if (THING_TYPE_CHARGER.equals(type)) {
            return new ChargerHandler(thing, hub, limitOptions, wishStore, learnedVehicles, clock);
        }
        if (THING_TYPE_METER.equals(type)) {
            return new MeterHandler(thing, hub, meters, clock);
        }
        if (THING_TYPE_ITEM_METER.equals(type)) {
            return new ItemMeterHandler(thing, hub, itemServices, texts, clock);
        }
        if (THING_TYPE_SHELLY_METER.equals(type)) {
            return new ShellyMeterHandler(thing, hub, networkServices, clock);
        }
        if (THING_TYPE_HOMEWIZARD_METER.equals(type)) {
            return new HomeWizardMeterHandler(thing, hub, networkServices, clock);
        }
        if (THING_TYPE_CIRCUIT.equals(type)) {
            return new CircuitHandler(thing, hub);
        }
        return THING_TYPE_BALANCER.equals(type)
                ? new LoadBalancerHandler(thing, hub, itemServices, texts, curtailmentRecords, clock)
                : null;
    }
}
