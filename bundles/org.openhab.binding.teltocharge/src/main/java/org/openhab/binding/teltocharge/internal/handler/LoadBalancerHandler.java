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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.DecisionLog;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.internal.action.Explainer;
import org.openhab.binding.teltocharge.internal.action.LoadBalancerActions;
import org.openhab.binding.teltocharge.internal.balancer.BalancerSentences;
import org.openhab.binding.teltocharge.internal.balancer.BalancerSession;
import org.openhab.binding.teltocharge.internal.balancer.BalancerStatus;
import org.openhab.binding.teltocharge.internal.balancer.ChargerSamples;
import org.openhab.binding.teltocharge.internal.balancer.Members;
import org.openhab.binding.teltocharge.internal.balancer.SettingsMapper;
import org.openhab.binding.teltocharge.internal.balancer.ThrottleWatch;
import org.openhab.binding.teltocharge.internal.channel.BalancerStates;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.HubListener;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.UnDefType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the engine decide on each new meter sample, and at least once a second so that a silent meter is noticed, and
 * hands its decisions to the chargers. One lock keeps the decisions in order; nothing under it waits.
 */
@NonNullByDefault
public class LoadBalancerHandler extends BaseThingHandler implements BalancerPort, HubListener, Explainer {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Logger logger = LoggerFactory.getLogger(LoadBalancerHandler.class);
    private final TeltoChargeHub hub;
    private final BindingTexts texts;
    private final BalancerSentences sentences;
    private final InstantSource clock;

    private LoadBalancerConfiguration config = new LoadBalancerConfiguration();
    private BalancerSession session = new BalancerSession();
    private ThrottleWatch throttle = new ThrottleWatch();
    private boolean enabled = true;
    private volatile Lifetime lifetime = Lifetime.ended();
    private volatile Members members = Members.NONE;
    private volatile Optional<BalancerImage> image = Optional.empty();
    private @Nullable ThingStatusInfo reported;

    public LoadBalancerHandler(Thing thing, TeltoChargeHub hub, BindingTexts texts, InstantSource clock) {
        super(thing);
        this.hub = hub;
        this.texts = texts;
        this.sentences = new BalancerSentences(hub, texts);
        this.clock = clock;
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
            session = new BalancerSession();
            throttle = new ThrottleWatch();
            reported = null;
            lifetime = life;
        }
        updateStatus(ThingStatus.UNKNOWN);
        hub.add((BalancerPort) this);
        hub.addListener(this);
        life.repeat(scheduler, TICK, TICK, this::decide, this::showFault);
        membersChanged();
    }

    @Override
    public void meterRead(ThingUID meter) {
        if (members.meter().filter(ours -> ours.uid().equals(meter)).isPresent()) {
            lifetime.attempt(this::decide, this::showFault);
        }
    }

    @Override
    public void membersChanged() {
        Lifetime life = lifetime;
        // Not on the caller's thread: it may be another load balancer's, which holds its own lock.
        life.run(() -> life.add(scheduler.schedule(() -> life.attempt(this::refreshMembers, this::showFault), 0,
                TimeUnit.SECONDS)));
    }

    private synchronized void refreshMembers() {
        chooseMembers();
        decide();
    }

    private synchronized void chooseMembers() {
        Members before = members;
        Members now = Members.choose(hub, config, getThing().getUID());
        members = now;
        before.chargers().stream().filter(charger -> !now.chargers().contains(charger)).forEach(this::letGo);
        if (SettingsMapper.problem(config, now).isPresent()) {
            session.suspend();
        } else {
            session.configure(SettingsMapper.settings(config, now));
        }
        updateProperty(PROPERTY_GRID_METER_IN_USE,
                now.meter().map(meter -> meter.uid().getAsString()).orElse(""));
        updateProperty(PROPERTY_CHARGERS_IN_USE, now.chargers().stream().map(charger -> charger.uid().getAsString())
                .collect(Collectors.joining(", ")));
    }

    private synchronized void decide() {
        Members current = members;
        if (enabled) {
            MeterSample meter = current.meter().flatMap(MeterPort::latest).map(ChargerSamples::of).orElse(null);
            Instant now = clock.instant();
            session.decide(now, meter,
                    current.chargers().stream().map(ChargerSamples::of).flatMap(Optional::stream).toList())
                    .ifPresent(outcome -> carryOut(now, outcome, current));
        }
        report(BalancerStatus.of(config, current, enabled, image));
        if (lifetime.isOver()) {
            // Disposed meanwhile: take back what was offered after dispose() had let go.
            current.chargers().forEach(this::letGo);
        }
    }

    private void carryOut(Instant now, Outcome outcome, Members current) {
        for (Decision decision : outcome.decisions()) {
            current.charger(decision.chargerId())
                    .ifPresent(charger -> charger.offer(new Offer(decision.amps(), decision.phases(), now)));
        }
        BalancerImage seen = new BalancerImage(now, SettingsMapper.circuit(config), outcome.site(),
                current.chargers().stream().map(ChargerPort::uid).toList(), outcome.decisions());
        image = Optional.of(seen);
        show(seen);
    }

    private void show(BalancerImage seen) {
        Locale locale = texts.ownersLocale();
        BalancerStates.of(seen).forEach(this::updateState);
        updateState(CHANNEL_ENABLED, OnOffType.ON);
        updateState(CHANNEL_DECISION, new StringType(sentences.sentence(seen, locale)));
        sentences.reasonKey(seen).ifPresent(key -> updateState(CHANNEL_REASON, new StringType(key)));
        Optional<Instant> since = throttle.update(seen);
        updateState(CHANNEL_THROTTLED_SINCE, since.isPresent() ? new DateTimeType(since.get()) : UnDefType.UNDEF);
    }

    private synchronized boolean report(ThingStatusInfo info) {
        if (info.equals(reported)) {
            return false;
        }
        reported = info;
        updateStatus(info.getStatus(), info.getStatusDetail(), info.getDescription());
        return true;
    }

    /** Shows a fault of this add-on itself. The next round tries again, and the chargers know an offer's age. */
    private void showFault(Throwable fault) {
        if (report(BalancerStatus.fault(fault))) {
            logger.error("{}: please report this fault", getThing().getUID(), fault);
        }
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        if (CHANNEL_ENABLED.equals(channelUID.getId()) && command instanceof OnOffType) {
            enable(command == OnOffType.ON);
        } else {
            image.ifPresent(this::show);
        }
    }

    private synchronized void enable(boolean on) {
        enabled = on;
        updateState(CHANNEL_ENABLED, OnOffType.from(on));
        if (on) {
            chooseMembers();
        } else {
            image = Optional.empty();
            members.chargers().forEach(ChargerPort::release);
        }
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
        lifetime.end();
        hub.removeListener(this);
        members.chargers().forEach(this::letGo);
        hub.remove((BalancerPort) this);
        members = Members.NONE;
        image = Optional.empty();
        super.dispose();
    }
}
