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
package org.openhab.binding.teltocharge.internal.charger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.fault.FaultTexts;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;
import org.openhab.binding.teltocharge.modbus.charger.SetpointMemory;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * Where everything comes together that decides what a charger is told: offers, orders, commands on their way, and the
 * failsafe test, which silences all of them. Load balancers, the owner and the bus's thread use it at any time.
 */
@NonNullByDefault
public final class ChargerDesk {

    private final PolicyState policy = new PolicyState();
    private final WriteQueue writes = new WriteQueue();
    private final FailsafeTrial trial = new FailsafeTrial();
    private final EffectWatch effects = new EffectWatch();
    private final InstantSource clock;
    private volatile ChargerNotices notices = new ChargerNotices();
    private volatile ChargerBounds bounds;

    public ChargerDesk(InstantSource clock, ChargerBounds bounds) {
        this.clock = clock;
        this.bounds = bounds;
    }

    /** Takes a new configuration. Orders stay; what was told to the owner is forgotten. */
    public void configure(ChargerBounds newBounds) {
        bounds = newBounds;
        notices = new ChargerNotices();
    }

    /** Ends what belongs to a connection. Orders stay. */
    public void close() {
        writes.clear();
        effects.clear();
        trial.end();
        release();
    }

    public OfferPolicy policy() {
        return policy.get();
    }

    public ChargerBounds bounds() {
        return bounds;
    }

    public Instant now() {
        return clock.instant();
    }

    /** See {@link OfferPolicy#maxAmps}. */
    public int maxAmps() {
        return policy.get().maxAmps(bounds, now());
    }

    /** See {@link OfferPolicy#pausedByOwner}. */
    public boolean pausedByOwner() {
        return policy.get().pausedByOwner(bounds, now());
    }

    /**
     * Takes a load balancer's decision.
     *
     * @return whether the charger is to be told something else than before
     */
    public boolean offer(Offer offer) {
        Offer before = policy.change(current -> current.withOffer(offer)).offer();
        return before == null || !offer.isSameSetpoint(before);
    }

    /** Ends a load balancer's rule. */
    public void release() {
        Instant now = now();
        policy.change(current -> current.withoutOffer(now, bounds));
    }

    void change(UnaryOperator<OfferPolicy> change) {
        policy.change(change);
    }

    /**
     * Ends an order whose time is over.
     *
     * @return whether there was one
     */
    public boolean settle() {
        Instant now = now();
        return !policy.change(current -> current.settled(now)).equals(policy.get());
    }

    /**
     * What the charger is to be told now. Nothing while the failsafe test runs, unless less must be offered.
     *
     * @param snapshot the latest image of the charger
     */
    public Optional<Setpoint> setpoint(ChargerSnapshot snapshot) {
        Optional<Setpoint> wanted = policy.get().setpoint(snapshot, bounds, now());
        if (trial.mustGiveWay(wanted)) {
            trial.end();
            tell(StatusText.of("online.failsafe-ended"));
        }
        return trial.isRunning() ? Optional.empty() : wanted;
    }

    /** The owner's commands that are to be sent now. */
    public List<RegisterWrite> commandsDue() {
        return trial.isRunning() ? List.of() : writes.take(now());
    }

    void send(RegisterWrite command) {
        writes.add(command, now());
    }

    /** The charger has taken an owner's command. */
    public void carriedOut(RegisterWrite command) {
        writes.done(command);
        effects.begin(command, now());
    }

    /** The charger has not taken an owner's command; it is tried again, or the owner is told. */
    public void notCarriedOut(RegisterWrite command, Throwable problem) {
        if (!writes.failed(command, now())) {
            return;
        }
        if (command.register() == ChargerRegister.REQUEST_REBOOT && FaultTexts.refusal(problem).isEmpty()) {
            // A charger that restarts at once has no time to confirm it.
            effects.begin(command, now());
        } else {
            notices.notCarriedOut(command.register().vendorName(), problem, now());
        }
    }

    /** The charger has taken what must be written. */
    public void written(String what) {
        notices.written(what);
    }

    /** The charger has not taken what must be written. */
    public void notWritten(String what, Throwable problem) {
        notices.notWritten(what, problem, now());
    }

    /** Lets the status of the thing say something for a while. */
    public void tell(StatusText text) {
        notices.tell(text, now());
    }

    void beginTrial(ChargerSnapshot snapshot) {
        trial.begin(snapshot);
    }

    /**
     * @param lastContact when the charger was last talked to
     * @return whether it may be read now
     */
    public boolean mayRead(Instant lastContact) {
        return trial.mayRead(lastContact, now());
    }

    /**
     * Takes a new image of the charger.
     *
     * @return the failsafe test's result if that ends with it
     */
    public Optional<FailsafeResult> take(ChargerSnapshot snapshot) {
        effects.seen(snapshot).forEach(this::tell);
        return trial.take(snapshot);
    }

    /** Compares what the charger does with what it was told. */
    public void compare(ChargerSnapshot snapshot, SetpointMemory memory) {
        notices.seen(snapshot, memory);
    }

    /** The charger has not answered once. */
    public void unheard() {
        effects.unheard();
    }

    /** The charger is no longer heard. */
    public void lost() {
        trial.end();
    }

    /** Whether somebody else sets the charger's current. */
    public boolean competing() {
        return notices.competing();
    }

    /** The status of a charger that answers. */
    public ThingStatusInfo status() {
        return notices.status(policy.get(), bounds, trial.isRunning(), now());
    }
}
