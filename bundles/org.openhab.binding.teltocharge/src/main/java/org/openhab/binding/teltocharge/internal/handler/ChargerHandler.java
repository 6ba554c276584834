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

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.internal.action.ChargerActions;
import org.openhab.binding.teltocharge.internal.action.OrderTaker;
import org.openhab.binding.teltocharge.internal.channel.BalancingStates;
import org.openhab.binding.teltocharge.internal.channel.ChargerStates;
import org.openhab.binding.teltocharge.internal.channel.OrderStates;
import org.openhab.binding.teltocharge.internal.charger.ChargerBounds;
import org.openhab.binding.teltocharge.internal.charger.ChargerConfigurationCheck;
import org.openhab.binding.teltocharge.internal.charger.ChargerDesk;
import org.openhab.binding.teltocharge.internal.charger.ChargerPlans;
import org.openhab.binding.teltocharge.internal.charger.ChargerProperties;
import org.openhab.binding.teltocharge.internal.charger.LearnedVehicles;
import org.openhab.binding.teltocharge.internal.charger.OwnerOrders;
import org.openhab.binding.teltocharge.internal.charger.OwnerWishes;
import org.openhab.binding.teltocharge.internal.charger.WishStore;
import org.openhab.binding.teltocharge.internal.config.BadConfigurationException;
import org.openhab.binding.teltocharge.internal.config.BalancingConfiguration;
import org.openhab.binding.teltocharge.internal.config.ChargerConfiguration;
import org.openhab.binding.teltocharge.internal.fault.FaultTexts;
import org.openhab.binding.teltocharge.internal.hub.ChargerPlan;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.hub.Verdict;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A charger: polls it, shows its values, carries out commands of its owner and decisions of a load balancer.
 */
@NonNullByDefault
public class ChargerHandler extends AbstractBusThingHandler implements ChargerPort, OrderTaker, OwnerOrders.Site {

    /** How often it is looked whether a heartbeat or a retry is due. */
    private static final Duration DRIVE_PAUSE = Duration.ofSeconds(1);

    private final Logger logger = LoggerFactory.getLogger(ChargerHandler.class);
    private final TeltoChargeHub hub;
    private final CurrentLimitOptions limitOptions;
    private final WishStore wishStore;
    private final LearnedVehicles learned;
    private final InstantSource clock;

    private final ChargerDesk desk;
    private final OwnerOrders orders;
    private volatile ChargerConfiguration config = new ChargerConfiguration();
    private volatile ChargerPlan plan = ChargerPlan.DEFAULT;
    private volatile OwnerWishes wishes = OwnerWishes.NONE;
    private Map<String, String> shownProperties = Map.of();
    private volatile @Nullable ChargerLink link;
    private volatile @Nullable ChargerSnapshot latest;

    public ChargerHandler(Thing thing, TeltoChargeHub hub, CurrentLimitOptions limitOptions, WishStore wishStore,
            LearnedVehicles learned, InstantSource clock) {
        super(thing);
        this.learned = learned;
        this.hub = hub;
        this.limitOptions = limitOptions;
        this.wishStore = wishStore;
        this.clock = clock;
        this.desk = new ChargerDesk(clock, ChargerBounds.of(config));
        this.orders = new OwnerOrders(desk, this);
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return Set.of(ChargerActions.class);
    }

    @Override
    public void initialize() {
        config = getConfigAs(ChargerConfiguration.class);
        try {
            ChargerConfigurationCheck.check(config);
            plan = ChargerPlans.of(getConfigAs(BalancingConfiguration.class)).withLearned(learned.load(uid()));
        } catch (BadConfigurationException e) {
            report(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, e.text());
            return;
        }
        wishes = wishStore.load(getThing().getUID());
        desk.configure(ChargerBounds.of(config));
        shownProperties = Map.of();
        Lifetime life = new Lifetime();
        startPolling(life, config.pollInterval);
        life.repeat(scheduler, DRIVE_PAUSE, DRIVE_PAUSE, () -> tick(life), this::showFault);
        hub.add((ChargerPort) this);
        showOrders();
    }

    @Override
    protected void poll(Lifetime life) {
        bus().map(this::linkOn).filter(current -> desk.mayRead(current.lastContact()))
                .ifPresent(current -> current.poll().ifPresent(
                        poll -> poll.whenComplete((read, failure) -> life.attempt(
                                () -> finish(current, life, read, failure), this::showFault))));
    }

    private synchronized ChargerLink linkOn(ModbusBus bus) {
        ChargerLink known = link;
        if (known == null || !known.isOn(bus)) {
            known = new ChargerLink(bus, config, clock, this::setpoint);
            link = known;
        }
        return known;
    }

    private Optional<Setpoint> setpoint() {
        ChargerSnapshot known = latest;
        return known == null ? Optional.empty() : desk.setpoint(known);
    }

    private void finish(ChargerLink current, Lifetime life, @Nullable ChargerSnapshot read,
            @Nullable Throwable failure) {
        if (read != null) {
            latest = read;
            desk.take(read).ifPresent(result -> ChargerProperties.of(result).forEach(this::updateProperty));
            current.ensureFailsafe().whenComplete((done, problem) -> life.run(() -> noteWrite("failsafe", problem)));
            drive(life);
            showSnapshot(current, read);
            return;
        }
        desk.unheard();
        if (current.isSilent()) {
            desk.lost();
            StatusText text = FaultTexts.of(Objects.requireNonNull(failure), config.unitId, busAddress());
            logger.debug("{}: {}", getThing().getUID(), text);
            report(ThingStatus.OFFLINE,
                    text.isAboutConfiguration()
                            ? ThingStatusDetail.CONFIGURATION_ERROR
                            : ThingStatusDetail.COMMUNICATION_ERROR,
                    text);
        }
    }

    private void showSnapshot(ChargerLink current, ChargerSnapshot read) {
        desk.compare(read, current.memory());
        showStatus();
        show(ChargerStates.of(read));
        show(CHANNEL_COMPETING_CONTROLLER, OnOffType.from(desk.competing()));
        Map<String, String> properties = ChargerProperties.of(read, config.unitId);
        if (!properties.equals(shownProperties)) {
            shownProperties = properties;
            properties.forEach(this::updateProperty);
            limitOptions.offer(new ChannelUID(getThing().getUID(), CHANNEL_CURRENT_LIMIT), read.limits().maxAmps());
        }
    }

    private void showStatus() {
        report(desk.status());
    }

    private void showOrders() {
        show(OrderStates.of(desk.policy(), desk.bounds(), desk.now()));
        show(BalancingStates.of(plan, wishes));
    }

    /** Ends what has run out, and lets the link write what is due. */
    private void tick(Lifetime life) {
        if (desk.settle()) {
            ordersChanged();
        } else {
            drive(life);
        }
    }

    /** Lets the link write what is due; the bus's thread reports back. */
    private void drive(Lifetime life) {
        ChargerLink current = link;
        if (current == null) {
            return;
        }
        current.drive().whenComplete((done, problem) -> life.run(() -> noteWrite("setpoint", problem)));
        desk.commandsDue().forEach(command -> current.write(command)
                .whenComplete((done, problem) -> life.run(() -> noteCommand(command, problem))));
    }

    private void noteWrite(String what, @Nullable Throwable problem) {
        if (problem == null) {
            desk.written(what);
        } else {
            logger.debug("{} did not take the {}: {}", getThing().getUID(), what, problem.getMessage());
            desk.notWritten(what, problem);
        }
    }

    private void noteCommand(RegisterWrite command, @Nullable Throwable problem) {
        if (problem == null) {
            desk.carriedOut(command);
        } else {
            logger.debug("{} did not take {}: {}", getThing().getUID(), command, problem.getMessage());
            desk.notCarriedOut(command, problem);
        }
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        if (OwnerWishes.isFor(channelUID.getId()) && !(command instanceof RefreshType)) {
            wish(channelUID.getId(), command);
        } else if (!(command instanceof RefreshType)) {
            orders.command(channelUID.getId(), command);
        }
        // A command that was refused must not stay on the owner's screen.
        super.handleCommand(channelUID, RefreshType.REFRESH);
    }

    private synchronized boolean wish(String channel, Command command) {
        Optional<OwnerWishes> wished = wishes.with(channel, command);
        wished.ifPresentOrElse(this::keep,
                () -> desk.tell(StatusText.of("online.refused-unknown", command, channel)));
        ordersChanged();
        return wished.isPresent();
    }

    private void keep(OwnerWishes next) {
        wishes = next;
        wishStore.save(getThing().getUID(), next);
    }

    @Override
    public void handleRemoval() {
        wishStore.forget(uid());
        learned.forget(uid());
        super.handleRemoval();
    }

    @Override
    public boolean setSolarMode(String mode) {
        return wish(CHANNEL_SOLAR_MODE, new StringType(mode));
    }

    @Override
    public OwnerOrders orders() {
        return orders;
    }

    @Override
    public void ordersChanged() {
        Lifetime life = lifetime();
        life.run(() -> {
            if (latest != null) {
                showStatus();
            }
            showOrders();
            drive(life);
            hub.boundsChanged();
        });
    }

    @Override
    public Thing thing() {
        return getThing();
    }

    @Override
    public int minAmps() {
        return config.minCurrent;
    }

    @Override
    public int maxAmps() {
        return desk.maxAmps();
    }

    @Override
    public ChargerPlan plan() {
        return plan;
    }

    @Override
    public ChargerWish wish() {
        return wishes.wish(desk.policy().chosenPhases());
    }

    @Override
    public boolean pausedByOwner() {
        return desk.pausedByOwner();
    }

    @Override
    public Optional<ChargerSnapshot> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public void offer(Offer offer) {
        Lifetime life = lifetime();
        life.run(() -> {
            if (desk.offer(offer)) {
                drive(life);
            }
        });
    }

    @Override
    public void show(Verdict verdict) {
        lifetime().run(() -> {
            if (!verdict.learned().isUnknown()) {
                learned.keep(uid(), verdict.learned());
                plan = plan.withLearned(verdict.learned());
            }
            show(BalancingStates.of(verdict));
        });
    }

    @Override
    public void release() {
        // A load balancer lets go of a charger that has gone, too: dispose() has released the desk then.
        Lifetime life = lifetime();
        life.run(() -> {
            desk.release();
            show(BalancingStates.unruled());
            drive(life);
        });
    }

    @Override
    public void dispose() {
        super.dispose();
        hub.remove((ChargerPort) this);
        synchronized (this) {
            link = null;
        }
        latest = null;
        desk.close();
    }
}
