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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.DecisionLog;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentCsv;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentLog;
import org.openhab.binding.teltocharge.internal.action.BalancerControl;
import org.openhab.binding.teltocharge.internal.action.LoadBalancerActions;
import org.openhab.binding.teltocharge.internal.balancer.BalancerFigures;
import org.openhab.binding.teltocharge.internal.balancer.BalancerMode;
import org.openhab.binding.teltocharge.internal.balancer.BalancerSentences;
import org.openhab.binding.teltocharge.internal.balancer.BalancerSession;
import org.openhab.binding.teltocharge.internal.balancer.BalancerSetup;
import org.openhab.binding.teltocharge.internal.balancer.BalancerStatus;
import org.openhab.binding.teltocharge.internal.balancer.DecisionPublisher;
import org.openhab.binding.teltocharge.internal.balancer.EventWatch;
import org.openhab.binding.teltocharge.internal.balancer.Members;
import org.openhab.binding.teltocharge.internal.balancer.Occasion;
import org.openhab.binding.teltocharge.internal.balancer.SignalBoard;
import org.openhab.binding.teltocharge.internal.balancer.SignalItems;
import org.openhab.binding.teltocharge.internal.balancer.ThrottleWatch;
import org.openhab.binding.teltocharge.internal.channel.BalancerStates;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.curtailment.CurtailmentRecord;
import org.openhab.binding.teltocharge.internal.curtailment.CurtailmentRecords;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.BalancingEvent;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.HubListener;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.item.ItemServices;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.UnDefType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the engine decide on each new meter sample and signal, and at least once a second so that a silent meter is
 * noticed, and hands its decisions to the chargers. One lock keeps the decisions in order; nothing under it waits.
 */
@NonNullByDefault
public class LoadBalancerHandler extends AbstractReportingHandler
        implements
            BalancerPort,
            HubListener,
            BalancerControl {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Logger logger = LoggerFactory.getLogger(LoadBalancerHandler.class);
    private final TeltoChargeHub hub;
    private final ItemServices items;
    private final BindingTexts texts;
    private final BalancerSentences sentences;
    private final CurtailmentRecords records;
    private final InstantSource clock;
    private final SignalBoard board = new SignalBoard();
    private final Runnable onSignal = this::decideSoon;

    private LoadBalancerConfiguration config = new LoadBalancerConfiguration();
    private BalancerSession session = new BalancerSession(CurtailmentLog.EMPTY);
    private volatile Optional<CurtailmentRecord> record = Optional.empty();
    private ThrottleWatch throttle = new ThrottleWatch();
    private EventWatch events = new EventWatch();
    private SignalItems signalItems;
    private Signals signals = Signals.EMPTY;
    private BalancerMode mode = BalancerMode.ACTIVE;
    private volatile BalancerSetup setup = BalancerSetup.NONE;
    private volatile Optional<BalancerImage> image = Optional.empty();

    public LoadBalancerHandler(Thing thing, TeltoChargeHub hub, ItemServices items, BindingTexts texts,
            CurtailmentRecords records, InstantSource clock) {
        super(thing);
        this.hub = hub;
        this.items = items;
        this.texts = texts;
        this.sentences = new BalancerSentences(hub, texts);
        this.records = records;
        this.clock = clock;
        this.signalItems = new SignalItems(items.items(), config);
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return Set.of(LoadBalancerActions.class);
    }

    @Override
    public void initialize() {
        Lifetime life = new Lifetime();
        synchronized (this) {
            config = getConfigAs(LoadBalancerConfiguration.class);
            CurtailmentRecord kept = records.open(getThing().getUID());
            session = new BalancerSession(kept.found());
            record = Optional.of(kept);
            throttle = new ThrottleWatch();
            events = new EventWatch();
            signalItems = new SignalItems(items.items(), config);
            mode = configuredMode();
            items.updates().addListener(onSignal, signalItems.names());
        }
        begin(life);
        hub.add((BalancerPort) this);
        hub.addListener(this);
        life.repeat(scheduler, TICK, TICK, this::decide, this::showFault);
        membersChanged();
    }

    private BalancerMode configuredMode() {
        return config.shadowMode ? BalancerMode.SHADOW : BalancerMode.ACTIVE;
    }

    @Override
    public void meterRead(ThingUID meter) {
        if (setup.members().reads(meter)) {
            lifetime().attempt(this::decide, this::showFault);
        }
    }

    @Override
    public void membersChanged() {
        // Not on the caller's thread: it may be another load balancer's, which holds its own lock.
        soon(this::refreshMembers);
    }

    private void decideSoon() {
        soon(this::decide);
    }

    private void soon(Runnable action) {
        Lifetime life = lifetime();
        life.run(() -> life.add(scheduler.schedule(() -> life.attempt(action, this::showFault), 0,
                TimeUnit.SECONDS)));
    }

    private synchronized void refreshMembers() {
        lifetime().run(this::chooseMembers);
        decide();
    }

    private synchronized void chooseMembers() {
        Members before = setup.members();
        Members now = Members.choose(hub, config, getThing().getUID(), mode != BalancerMode.SHADOW);
        setup = BalancerSetup.of(config, now, getThing().getUID(), texts.zone());
        before.chargers().stream().filter(charger -> !now.chargers().contains(charger)).forEach(this::letGo);
        setup.settings().ifPresentOrElse(session::configure,
                () -> session.suspend(clock.instant()));
        updateProperty(PROPERTY_GRID_METER_IN_USE,
                now.meter().map(meter -> meter.uid().getAsString()).orElse(""));
        updateProperty(PROPERTY_CHARGERS_IN_USE, now.chargers().stream().map(charger -> charger.uid().getAsString())
                .collect(Collectors.joining(", ")));
    }

    private synchronized void decide() {
        Members members = setup.members();
        Lifetime life = lifetime();
        life.run(() -> decideOn(members));
        if (life.isOver()) {
            // Disposed meanwhile: take back what was claimed and offered after dispose() had let go.
            members.chargers().forEach(this::letGo);
        }
    }

    private void decideOn(Members members) {
        Instant now = clock.instant();
        Optional<Outcome> outcome = mode == BalancerMode.OFF ? Optional.empty() : outcome(now, members);
        try {
            outcome.ifPresent(made -> carryOut(now, made, members));
        } finally {
            // After the chargers, for nothing may keep a lower current from them.
            record.ifPresent(kept -> kept.keep(session.curtailments(), now));
        }
        lifetime().run(() -> report(BalancerStatus.of(setup, mode, image, notice())));
    }

    private Optional<Outcome> outcome(Instant now, Members members) {
        signals = signalItems.read(board.signals());
        Occasion occasion = Occasion.of(members, signals);
        return mode == BalancerMode.SHADOW ? session.imagine(now, occasion) : session.decide(now, occasion);
    }

    private Optional<StatusText> notice() {
        // That nothing is protected in shadow mode matters more than the record.
        return signalItems.problem().or(() -> mode == BalancerMode.SHADOW
                ? Optional.empty()
                : misplaced().or(() -> record.flatMap(CurtailmentRecord::notice)));
    }

    private Optional<StatusText> misplaced() {
        return session.misplaced().flatMap(setup.members()::charger)
                .map(charger -> StatusText.of("online.phases-misplaced", charger.label()));
    }

    private void carryOut(Instant now, Outcome outcome, Members members) {
        if (mode == BalancerMode.ACTIVE) {
            for (Decision decision : outcome.decisions()) {
                members.charger(decision.chargerId())
                        .ifPresent(charger -> charger.offer(new Offer(decision.amps(), decision.phases(), now)));
            }
        }
        lifetime().run(() -> session.settings().map(used -> new DecisionPublisher(sentences).publish(now, outcome,
                used, members, texts.ownersLocale())).ifPresent(this::show));
    }

    private void show(BalancerImage seen) {
        image = Optional.of(seen);
        Locale locale = texts.ownersLocale();
        show(BalancerStates.of(seen));
        show(BalancerStates.of(signals));
        showMode();
        show(CHANNEL_DECISION, new StringType(sentences.sentence(seen, locale)));
        sentences.reasonKey(seen).ifPresent(key -> show(CHANNEL_REASON, new StringType(key)));
        Optional<Instant> since = throttle.update(seen);
        show(CHANNEL_THROTTLED_SINCE, since.isPresent() ? new DateTimeType(since.get()) : UnDefType.UNDEF);
        events.update(since.isPresent(), BalancerFigures.overloaded(seen.circuit(), seen.site().measured()))
                .forEach(event -> lifetime().run(() -> tell(event)));
    }

    private void tell(BalancingEvent event) {
        triggerChannel(CHANNEL_EVENT, event.name());
        hub.happened(this, event);
    }

    private void showMode() {
        show(CHANNEL_ENABLED, OnOffType.from(mode != BalancerMode.OFF));
        show(CHANNEL_MODE, new StringType(mode.name()));
        show(BalancerStates.of(session.score(), mode));
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        String channel = channelUID.getId();
        if (CHANNEL_ENABLED.equals(channel) && command instanceof OnOffType) {
            enter(command == OnOffType.ON ? configuredMode() : BalancerMode.OFF);
        } else if (CHANNEL_MODE.equals(channel) && setMode(command.toString())) {
            logger.debug("{} is in mode {}", getThing().getUID(), command);
        } else if (board.command(channel, command, clock.instant())) {
            decideSoon();
        } else {
            refresh();
        }
    }

    private synchronized void refresh() {
        image.ifPresent(this::show);
    }

    @Override
    public boolean setMode(String name) {
        Optional<BalancerMode> wanted = BalancerMode.parse(name);
        wanted.ifPresent(next -> lifetime().run(() -> enter(next)));
        return wanted.isPresent();
    }

    @Override
    public boolean hasHeadroom(double amps) {
        return image.map(seen -> BalancerFigures.hasHeadroom(seen, amps)).orElse(false);
    }

    @Override
    public String curtailments() {
        return CurtailmentCsv.of(session.curtailments(), texts.zone());
    }

    private synchronized void enter(BalancerMode next) {
        if (mode == BalancerMode.ACTIVE && next == BalancerMode.OFF) {
            // They stay reserved: another load balancer must not take them because this one rests.
            setup.members().chargers().forEach(ChargerPort::release);
        } else if (next == BalancerMode.SHADOW) {
            setup.members().chargers().forEach(this::letGo);
        }
        if (next != mode) {
            session.beginAnew(clock.instant());
        }
        mode = next;
        if (next == BalancerMode.OFF) {
            image = Optional.empty();
        } else {
            chooseMembers();
        }
        showMode();
        decide();
    }

    private void letGo(ChargerPort charger) {
        charger.release();
        hub.unclaim(charger.uid(), getThing().getUID());
    }

    @Override
    public String explain() {
        Locale locale = texts.ownersLocale();
        Optional<String> text = image.map(seen -> sentences.sentence(seen, locale));
        return text.or(() -> StatusText.parse(getThing().getStatusInfo().getDescription())
                .map(status -> texts.text(status, locale))).orElse("");
    }

    @Override
    public Thing thing() {
        return getThing();
    }

    @Override
    public Optional<BalancerImage> image() {
        return image;
    }

    @Override
    public List<DecisionLog.Entry> decisions(int count) {
        return session.decisions(count);
    }

    @Override
    public void dispose() {
        lifetime().end();
        items.updates().removeListener(onSignal);
        hub.removeListener(this);
        setup.members().chargers().forEach(this::letGo);
        record.ifPresent(kept -> kept.close(session.curtailments(), clock.instant()));
        hub.remove((BalancerPort) this);
        setup = BalancerSetup.NONE;
        image = Optional.empty();
        super.dispose();
    }
}
