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
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;

/**
 * Who has what to say about a charger's current: while a load balancer rules, the owner's command is an upper limit that
 * may lower its decision but never raise it. Without one the owner's command is the setpoint, and a charger that nobody
 * has commanded is left alone.
 *
 * @param offer the load balancer's decision; null while none rules
 * @param held what the charger is held at since a load balancer has let go or an order has ended, until the owner
 *            commands otherwise or a load balancer rules; its time means nothing; null if there is nothing to hold
 * @param ownerLimit the owner's standing limit, 0 or 6 to 32 A; null while there is none
 * @param order the owner's order for a while, which stands in for the standing limit; null while there is none
 * @param ownerPhases the owner's choice of phases; null leaves the choice to the load balancer or the charger
 */
@NonNullByDefault
public record OfferPolicy(@Nullable Offer offer, @Nullable Offer held, @Nullable Integer ownerLimit,
        @Nullable TemporaryOrder order, @Nullable PhaseSelection ownerPhases) {

    /** Nobody has commanded anything. */
    public static final OfferPolicy NOBODY = new OfferPolicy(null, null, null, null, null);

    public OfferPolicy withOffer(Offer newOffer) {
        return new OfferPolicy(newOffer, null, ownerLimit, order, ownerPhases);
    }

    /** Sets the owner's standing limit, and ends an order for a while. */
    public OfferPolicy withOwnerLimit(int amps) {
        return new OfferPolicy(offer, null, amps, null, ownerPhases);
    }

    /**
     * @param phases the owner's choice, or null for none
     */
    public OfferPolicy withOwnerPhases(@Nullable PhaseSelection phases) {
        return new OfferPolicy(offer, held, ownerLimit, order, phases);
    }

    /**
     * Gives an order for a while.
     *
     * @param newOrder the order
     * @param snapshot the latest image of the charger: a charger that was left alone goes back to this current
     */
    public OfferPolicy withOrder(TemporaryOrder newOrder, ChargerSnapshot snapshot) {
        TemporaryOrder before = order;
        int amps = snapshot.control().amps();
        // An order that follows another one must not take that one's current for the charger's own.
        Integer back = before != null
                ? before.returnAmps()
                : ChargerRegister.AMPS_TO_USE.range().contains(amps) ? Integer.valueOf(amps) : null;
        return new OfferPolicy(offer, held, ownerLimit, newOrder.returningTo(back), ownerPhases);
    }

    /** Ends an order for a while; does nothing if there is none. */
    public OfferPolicy withoutOrder() {
        TemporaryOrder given = order;
        if (given == null) {
            return this;
        }
        Integer back = given.returnAmps();
        boolean leftAlone = offer == null && held == null && ownerLimit == null;
        Offer holding = leftAlone && back != null ? new Offer(back, PhaseSet.NONE, Instant.EPOCH) : held;
        return new OfferPolicy(offer, holding, ownerLimit, null, ownerPhases);
    }

    /** Ends an order for a while if its time is over. */
    public OfferPolicy settled(Instant now) {
        TemporaryOrder given = order;
        return given != null && given.isOver(now) ? withoutOrder() : this;
    }

    /**
     * Ends the load balancer's rule; does nothing if none rules. Nobody watches the fuse from now on, so the current
     * stays where it is or falls to the failsafe current, and the phases stay as they are: letting go never raises.
     */
    public OfferPolicy withoutOffer(Instant now, ChargerBounds bounds) {
        Offer last = offer;
        if (last == null) {
            return this;
        }
        int amps = Math.min(OfferAge.of(last, now).amps(last.amps(), bounds.failsafeAmps()), bounds.failsafeAmps());
        return new OfferPolicy(null, new Offer(amps, last.phases(), now), ownerLimit, order, null);
    }

    /**
     * @return how far the load balancer's offer may still be trusted; empty while none rules
     */
    public Optional<OfferAge> offerAge(Instant now) {
        Offer ruling = offer;
        return ruling == null ? Optional.empty() : Optional.of(OfferAge.of(ruling, now));
    }

    /**
     * The owner's bound by an order for a while, or else by the standing limit.
     *
     * @return 0 to the configured bound; empty if the owner has said nothing
     */
    public OptionalInt ownerCap(ChargerBounds bounds, Instant now) {
        TemporaryOrder given = order;
        if (given != null && !given.isOver(now)) {
            return OptionalInt.of(given.cap(bounds.maxAmps()));
        }
        Integer limit = ownerLimit;
        return limit == null ? OptionalInt.empty() : OptionalInt.of(Math.min(limit, bounds.maxAmps()));
    }

    /** Whether the owner's command leaves nothing to offer. */
    public boolean pausedByOwner(ChargerBounds bounds, Instant now) {
        return ownerCap(bounds, now).orElse(bounds.maxAmps()) < bounds.minAmps();
    }

    /**
     * @return the owner's upper bound by configuration and by command, within the bounds
     */
    public int maxAmps(ChargerBounds bounds, Instant now) {
        int cap = ownerCap(bounds, now).orElse(bounds.maxAmps());
        return cap < bounds.minAmps() ? bounds.maxAmps() : cap;
    }

    /** The owner's choice of phases for a load balancer; null where he leaves the choice to it. */
    public @Nullable PhaseSet chosenPhases() {
        PhaseSelection chosen = ownerPhases;
        return chosen == null || !chosen.isKnown() || chosen == PhaseSelection.NONE
                ? null
                : PhaseSet.valueOf(chosen.name());
    }

    /**
     * What the charger is to be told.
     *
     * @param snapshot the latest image of the charger
     * @param bounds the owner's configuration
     * @param now the present time
     * @return empty if the charger is left alone
     */
    public Optional<Setpoint> setpoint(ChargerSnapshot snapshot, ChargerBounds bounds, Instant now) {
        OptionalInt amps = settled(now).amps(bounds, now);
        PhaseSelection phases = phases(snapshot);
        if (amps.isEmpty() || !phases.isKnown()) {
            return Optional.empty();
        }
        return Optional.of(new Setpoint(Math.min(amps.getAsInt(), bounds.maxAmps()), phases));
    }

    private OptionalInt amps(ChargerBounds bounds, Instant now) {
        OptionalInt cap = ownerCap(bounds, now);
        OptionalInt given = given(bounds, now);
        if (given.isEmpty() || cap.isEmpty()) {
            return given.isEmpty() ? cap : given;
        }
        return OptionalInt.of(Math.min(given.getAsInt(), cap.getAsInt()));
    }

    /** What the load balancer gives, or what was left when it went; empty if nobody but the owner has a say. */
    private OptionalInt given(ChargerBounds bounds, Instant now) {
        Offer ruling = offer;
        Offer holding = held;
        if (ruling != null) {
            return OptionalInt.of(OfferAge.of(ruling, now).amps(ruling.amps(), bounds.failsafeAmps()));
        }
        return holding == null ? OptionalInt.empty() : OptionalInt.of(holding.amps());
    }

    private PhaseSelection phases(ChargerSnapshot snapshot) {
        Offer ruling = offer;
        Offer holding = held;
        if (ruling != null) {
            return phases(ruling, snapshot);
        }
        PhaseSelection chosen = ownerPhases;
        if (chosen != null) {
            return chosen;
        }
        return holding == null ? snapshot.control().phases().value() : phases(holding, snapshot);
    }

    private static PhaseSelection phases(Offer given, ChargerSnapshot snapshot) {
        return given.phases() == PhaseSet.NONE
                ? snapshot.control().phases().value()
                : PhaseSelection.valueOf(given.phases().name());
    }
}
