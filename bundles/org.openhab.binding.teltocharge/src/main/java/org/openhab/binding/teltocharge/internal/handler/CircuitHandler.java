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
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.internal.balancer.CircuitPlace;
import org.openhab.binding.teltocharge.internal.channel.CircuitStates;
import org.openhab.binding.teltocharge.internal.config.CircuitConfiguration;
import org.openhab.binding.teltocharge.internal.hub.CircuitImage;
import org.openhab.binding.teltocharge.internal.hub.CircuitPlan;
import org.openhab.binding.teltocharge.internal.hub.CircuitPort;
import org.openhab.binding.teltocharge.internal.hub.HubListener;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;

/**
 * A circuit behind the grid connection: tells the load balancer what it may carry, and shows what the load balancer
 * sees of it.
 */
@NonNullByDefault
public class CircuitHandler extends AbstractReportingHandler implements CircuitPort, HubListener {

    /** A load balancer shows its circuits every second; after this time it has stopped. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TeltoChargeHub hub;
    private volatile CircuitPlan plan = plan(new CircuitConfiguration());
    private volatile boolean shown;

    public CircuitHandler(Thing thing, TeltoChargeHub hub) {
        super(thing);
        this.hub = hub;
    }

    @Override
    public void initialize() {
        plan = plan(getConfigAs(CircuitConfiguration.class));
        Lifetime life = new Lifetime();
        begin(life);
        hub.addListener(this);
        hub.add((CircuitPort) this);
        life.repeat(scheduler, PATIENCE, PATIENCE, this::lookForBalancer, this::showFault);
    }

    private static CircuitPlan plan(CircuitConfiguration config) {
        return new CircuitPlan(config.parent.trim(), config.limit, config.reserve,
                config.maxPower == 0 ? Double.NaN : config.maxPower, config.meter.trim(), config.assumedLoad);
    }

    @Override
    public void meterRead(ThingUID meter) {
        // The load balancer shows what follows from it.
    }

    @Override
    public void membersChanged() {
        Lifetime life = lifetime();
        life.run(() -> life.add(scheduler.schedule(() -> life.attempt(this::checkPlace, this::showFault), 0,
                TimeUnit.SECONDS)));
    }

    private void checkPlace() {
        CircuitPlace.of(hub, this).problem().ifPresent(
                problem -> report(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, problem));
    }

    private void lookForBalancer() {
        checkPlace();
        if (!shown) {
            CircuitPlace.of(hub, this).balancer().ifPresent(balancer -> report(ThingStatus.OFFLINE,
                    ThingStatusDetail.NONE, StatusText.of("offline.circuit-unruled", balancer)));
        }
        shown = false;
    }

    @Override
    public void show(CircuitImage image) {
        lifetime().run(() -> {
            shown = true;
            show(CircuitStates.of(image));
            MeterSettings meter = image.settings().meter();
            if (meter != null && image.view().stale()) {
                report(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR,
                        StatusText.of("offline.comm-error.circuit-meter-stale", meterLabel(),
                                meter.staleAfter().toSeconds()));
            } else {
                report(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
            }
        });
    }

    private String meterLabel() {
        String meter = plan.meter();
        return hub.meters().stream().filter(port -> port.uid().getAsString().equals(meter)).findFirst()
                .map(port -> port.label()).orElse(meter);
    }

    @Override
    public ThingUID uid() {
        return getThing().getUID();
    }

    @Override
    public String label() {
        return Optional.ofNullable(getThing().getLabel()).orElse(uid().getId());
    }

    @Override
    public CircuitPlan plan() {
        return plan;
    }

    @Override
    public void dispose() {
        hub.removeListener(this);
        super.dispose();
        hub.remove((CircuitPort) this);
    }
}
