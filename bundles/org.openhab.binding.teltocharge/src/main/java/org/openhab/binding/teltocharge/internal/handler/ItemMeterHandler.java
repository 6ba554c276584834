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

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.PROPERTIES_ZERO_OFFSET;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.action.ItemMeterActions;
import org.openhab.binding.teltocharge.internal.action.ZeroCalibrator;
import org.openhab.binding.teltocharge.internal.config.ItemMeterConfiguration;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.item.ItemMeter;
import org.openhab.binding.teltocharge.internal.item.ItemMeterSettings;
import org.openhab.binding.teltocharge.internal.item.ItemMeterStatus;
import org.openhab.binding.teltocharge.internal.item.ItemServices;
import org.openhab.binding.teltocharge.internal.item.ZeroCalibration;
import org.openhab.binding.teltocharge.internal.item.ZeroOffsets;
import org.openhab.binding.teltocharge.internal.meter.MeterFeed;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.ThingHandlerService;

/**
 * A meter at the grid connection that other bindings read: looks at its items after each update, and once a second so
 * that a missing update is noticed, and publishes each set of updates to the load balancers.
 */
@NonNullByDefault
public class ItemMeterHandler extends AbstractReportingHandler implements ZeroCalibrator {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final TeltoChargeHub hub;
    private final ItemServices services;
    private final BindingTexts texts;
    private final InstantSource clock;
    private final Runnable onUpdate = this::itemUpdated;
    private final AtomicBoolean lookIsDue = new AtomicBoolean();
    private final AtomicBoolean secondLookIsDue = new AtomicBoolean();

    private volatile ItemMeterConfiguration config = new ItemMeterConfiguration();
    private volatile @Nullable ItemMeter meter;
    private volatile MeterFeed feed;

    public ItemMeterHandler(Thing thing, TeltoChargeHub hub, ItemServices services, BindingTexts texts,
            InstantSource clock) {
        super(thing);
        this.hub = hub;
        this.services = services;
        this.texts = texts;
        this.clock = clock;
        this.feed = feed();
    }

    private MeterFeed feed() {
        return new MeterFeed(getThing(), hub, clock, Duration.ofSeconds(config.updateInterval));
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return Set.of(ItemMeterActions.class);
    }

    @Override
    public void initialize() {
        config = getConfigAs(ItemMeterConfiguration.class);
        ItemMeterSettings settings = ItemMeterSettings.of(config);
        Optional<StatusText> problem = settings.problem();
        if (problem.isPresent()) {
            report(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, problem.get());
            return;
        }
        ZeroOffsets offsets = config.clamps
                ? ZeroOffsets.parse(PROPERTIES_ZERO_OFFSET.stream().map(getThing().getProperties()::get).toList())
                : ZeroOffsets.NONE;
        MeterFeed opened = feed();
        feed = opened;
        meter = new ItemMeter(services.items(), settings, offsets,
                new ItemMeterStatus(opened.period(), services.hints()::hint));
        lookIsDue.set(false);
        secondLookIsDue.set(false);
        Lifetime life = new Lifetime();
        begin(life);
        opened.open();
        opened.measure(settings.measured());
        services.updates().addListener(onUpdate, settings.neededItems());
        life.repeat(scheduler, Duration.ZERO, TICK, this::look, this::showFault);
    }

    /** Called on the event bus's thread, and often several times within a telegram. */
    private void itemUpdated() {
        schedule(lookIsDue, Duration.ZERO);
    }

    private void schedule(AtomicBoolean due, Duration delay) {
        Lifetime life = lifetime();
        if (!life.isOver() && due.compareAndSet(false, true)) {
            life.add(scheduler.schedule(() -> {
                due.set(false);
                life.attempt(this::look, this::showFault);
            }, delay.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void look() {
        ItemMeter current = meter;
        if (current == null) {
            return;
        }
        ItemMeter.Look seen = current.look(clock.instant());
        show(seen.reading().map(feed::publish).orElseGet(feed::age));
        report(seen.status());
        if (seen.settling()) {
            schedule(secondLookIsDue, ItemMeter.LOOK_AGAIN);
        }
    }

    @Override
    public String calibrateZero() {
        ItemMeter current = meter;
        StatusText text;
        if (!config.clamps || current == null) {
            text = StatusText.of("actions.calibrate-zero.no-clamps");
        } else {
            ZeroCalibration.Outcome outcome = current.calibrate(clock.instant());
            outcome.offsets().ifPresent(this::keep);
            text = outcome.text();
        }
        return texts.text(text, texts.ownersLocale());
    }

    private void keep(ZeroOffsets offsets) {
        for (int phase = 0; phase < PROPERTIES_ZERO_OFFSET.size(); phase++) {
            updateProperty(PROPERTIES_ZERO_OFFSET.get(phase), String.valueOf(offsets.amps().get(phase)));
        }
    }

    @Override
    public void dispose() {
        services.updates().removeListener(onUpdate);
        super.dispose();
        feed.close();
        meter = null;
    }
}
