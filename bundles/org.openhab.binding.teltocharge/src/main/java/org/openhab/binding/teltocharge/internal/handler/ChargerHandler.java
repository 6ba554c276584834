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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.channel.ChargerStates;
import org.openhab.binding.teltocharge.internal.charger.ChargerBounds;
import org.openhab.binding.teltocharge.internal.charger.ChargerConfigurationCheck;
import org.openhab.binding.teltocharge.internal.charger.ChargerNotice;
import org.openhab.binding.teltocharge.internal.charger.ChargerProperties;
import org.openhab.binding.teltocharge.internal.charger.CompetitorWatch;
import org.openhab.binding.teltocharge.internal.charger.OwnerCommand;
import org.openhab.binding.teltocharge.internal.charger.PolicyState;
import org.openhab.binding.teltocharge.internal.config.ChargerConfiguration;
import org.openhab.binding.teltocharge.internal.fault.FaultTexts;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.LimitCause;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.UnDefType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A charger: polls it, shows its values, carries out commands of its owner and decisions of a load balancer.
 */
@NonNullByDefault
public class ChargerHandler extends AbstractBusThingHandler implements ChargerPort {

    /** How often it is looked whether a heartbeat is due. */
    private static final Duration DRIVE_PAUSE = Duration.ofSeconds(1);

    private final Logger logger = LoggerFactory.getLogger(ChargerHandler.class);
    private final TeltoChargeHub hub;
    private final CurrentLimitOptions limitOptions;
    private final InstantSource clock;

    private final PolicyState policy = new PolicyState();
    private ChargerConfiguration config = new ChargerConfiguration();
    private CompetitorWatch competitors = new CompetitorWatch();
    private Map<String, String> shownProperties = Map.of();
    private volatile @Nullable ChargerLink link;
    private volatile @Nullable ChargerSnapshot latest;
    private final Map<String, StatusText> refusals = new ConcurrentHashMap<>();

    public ChargerHandler(Thing thing, TeltoChargeHub hub, CurrentLimitOptions limitOptions, InstantSource clock) {
        super(thing);
        this.hub = hub;
        this.limitOptions = limitOptions;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        config = getConfigAs(ChargerConfiguration.class);
        Optional<StatusText> problem = ChargerConfigurationCheck.problem(config);
        if (problem.isPresent()) {
            report(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, problem.get());
            return;
        }
        competitors = new CompetitorWatch();
        shownProperties = Map.of();
        Lifetime life = new Lifetime();
        startPolling(life, config.pollInterval);
        life.repeat(scheduler, DRIVE_PAUSE, DRIVE_PAUSE, () -> drive(life), this::showFault);
        hub.add((ChargerPort) this);
        showOwnerLimit();
    }

    @Override
    protected void poll(Lifetime life) {
        bus().map(this::linkOn).ifPresent(current -> current.poll().ifPresent(
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
        return known == null
                ? Optional.empty()
                : policy.get().setpoint(known, ChargerBounds.of(config), clock.instant());
    }

    private void finish(ChargerLink current, Lifetime life, @Nullable ChargerSnapshot read,
            @Nullable Throwable failure) {
        if (read != null) {
            latest = read;
            current.ensureFailsafe().whenComplete((done, problem) -> life.run(() -> noteWrite("failsafe", problem)));
            drive(life);
            showSnapshot(current, read);
        } else if (current.isSilent()) {
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
        Optional<LimitCause> competitor = competitors.update(read, current.memory());
        Optional<StatusText> refused = refusals.values().stream().findFirst();
        if (refused.isPresent()) {
            report(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, refused.get());
        } else {
            report(ThingStatus.ONLINE, ThingStatusDetail.NONE, ChargerNotice
                    .of(policy.get(), ChargerBounds.of(config), competitor, clock.instant()).orElse(null));
        }
        show(ChargerStates.of(read));
        show(CHANNEL_COMPETING_CONTROLLER, OnOffType.from(competitor.isPresent()));
        Map<String, String> properties = ChargerProperties.of(read, config.unitId);
        if (!properties.equals(shownProperties)) {
            shownProperties = properties;
            properties.forEach(this::updateProperty);
            limitOptions.offer(new ChannelUID(getThing().getUID(), CHANNEL_CURRENT_LIMIT), read.limits().maxAmps());
        }
    }

    /** Lets the link write what is due; the bus's thread reports back. */
    private void drive(Lifetime life) {
        ChargerLink current = link;
        if (current != null) {
            current.drive().whenComplete((done, problem) -> life.run(() -> noteWrite("setpoint", problem)));
        }
    }

    private void noteWrite(String what, @Nullable Throwable problem) {
        if (problem == null) {
            refusals.remove(what);
            return;
        }
        logger.debug("{} did not take the {}: {}", getThing().getUID(), what, problem.getMessage());
        FaultTexts.refusal(problem).ifPresent(text -> refusals.put(what, text));
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        if (command instanceof RefreshType) {
            super.handleCommand(channelUID, command);
            return;
        }
        switch (channelUID.getId()) {
            case CHANNEL_CURRENT_LIMIT -> limitCurrent(command);
            case CHANNEL_PHASE_MODE -> choosePhases(command);
            case CHANNEL_CHARGING_ENABLED -> OwnerCommand.session(command).ifPresent(this::write);
            case CHANNEL_SOCKET_LOCK_MODE -> OwnerCommand.lock(command).ifPresent(this::write);
            default -> logger.debug("{} takes no commands", channelUID);
        }
        // A command that was refused must not stay on the owner's screen.
        super.handleCommand(channelUID, RefreshType.REFRESH);
    }

    private void limitCurrent(Command command) {
        OptionalInt amps = OwnerCommand.amps(command);
        if (amps.isEmpty()) {
            logger.debug("{} takes 0 or 6 to 32 A, not {}", getThing().getUID(), command);
            return;
        }
        policy.change(before -> before.withOwnerLimit(amps.getAsInt()));
        showOwnerLimit();
        drive(lifetime());
        hub.boundsChanged();
    }

    private void choosePhases(Command command) {
        ChargerSnapshot known = latest;
        if (known == null || !known.limits().phaseChangePossible() || policy.get().ruledByBalancer()) {
            logger.debug("{} cannot change its phases now", getThing().getUID());
            return;
        }
        if (OwnerCommand.AUTOMATIC.equals(command.toString())) {
            policy.change(before -> before.withOwnerPhases(null));
        } else {
            OwnerCommand.phases(command)
                    .ifPresent(phases -> policy.change(before -> before.withOwnerPhases(phases)));
        }
        drive(lifetime());
    }

    private void write(RegisterWrite write) {
        ChargerLink current = link;
        Lifetime life = lifetime();
        if (current != null) {
            current.write(write).whenComplete((done, problem) -> life.run(() -> noteOwnersWrite(write, problem)));
        }
    }

    private void noteOwnersWrite(RegisterWrite write, @Nullable Throwable problem) {
        if (problem != null) {
            logger.debug("{} did not take {}: {}", getThing().getUID(), write, problem.getMessage());
        }
    }

    private void showOwnerLimit() {
        Integer limit = policy.get().ownerLimit();
        show(CHANNEL_OWNER_LIMIT, limit == null ? UnDefType.UNDEF : new QuantityType<>(limit, Units.AMPERE));
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
        return policy.get().maxAmps(ChargerBounds.of(config));
    }

    @Override
    public boolean pausedByOwner() {
        return policy.get().pausedByOwner(ChargerBounds.of(config));
    }

    @Override
    public Optional<ChargerSnapshot> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public void offer(Offer offer) {
        Offer before = policy.change(current -> current.withOffer(offer)).offer();
        if (before == null || !offer.isSameSetpoint(before)) {
            drive(lifetime());
        }
    }

    @Override
    public void release() {
        letGo();
        drive(lifetime());
    }

    @Override
    public void dispose() {
        super.dispose();
        hub.remove((ChargerPort) this);
        synchronized (this) {
            link = null;
        }
        latest = null;
        refusals.clear();
        letGo();
    }

    private void letGo() {
        Instant now = clock.instant();
        policy.change(current -> current.withoutOffer(now, ChargerBounds.of(config)));
    }
}
