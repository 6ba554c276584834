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

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;

/**
 * Who has what to say about a charger's current: while a load balancer rules, the owner's command is an upper limit that
 * may lower its decision but never raise it. Without one the owner's command is the setpoint, and a charger that nobody
 * has commanded is left alone.
 *
 * @param offer the load balancer's decision; null while none rules
 * @param ownerLimit the owner's command, 0 or 6 to 32 A; null while there is none
 * @param ownerPhases the owner's choice of phases; null leaves the choice to the load balancer or the charger
 * @param released a load balancer has ruled before and the owner has commanded nothing since
 */
@NonNullByDefault
public record OfferPolicy(@Nullable Offer offer, @Nullable Integer ownerLimit, @Nullable PhaseSelection ownerPhases,
        boolean released) {

    /** Nobody has commanded anything. */
    public static final OfferPolicy NOBODY = new OfferPolicy(null, null, null, false);

    public OfferPolicy withOffer(Offer newOffer) {
        return new OfferPolicy(newOffer, ownerLimit, ownerPhases, false);
    }

    public OfferPolicy withOwnerLimit(int amps) {
        return new OfferPolicy(offer, amps, ownerPhases, false);
    }

    /**
     * @param phases the owner's choice, or null for none
     */
    public OfferPolicy withOwnerPhases(@Nullable PhaseSelection phases) {
        return new OfferPolicy(offer, ownerLimit, phases, released);
    }

    /** Ends the load balancer's rule; does nothing if none rules. */
    public OfferPolicy withoutOffer() {
        return offer == null ? this : new OfferPolicy(null, ownerLimit, ownerPhases, true);
    }

    public boolean ruledByBalancer() {
        return offer != null;
    }

    /**
     * @param least the least current that the owner wants the car to get, 6 to 32 A
     * @return whether the owner's command leaves nothing to offer
     */
    public boolean pausedByOwner(int least) {
        Integer limit = ownerLimit;
        return limit != null && limit < least;
    }

    /**
     * @param configured the owner's configured bound, 6 to 32 A
     * @param least the least current that the owner wants the car to get, 6 to {@code configured}
     * @return the owner's upper bound, {@code least} to {@code configured}
     */
    public int maxAmps(int configured, int least) {
        Integer limit = ownerLimit;
        return limit == null || limit < least ? configured : Math.min(limit, configured);
    }

    /**
     * What the charger is to be told.
     *
     * @param snapshot the latest image of the charger
     * @param failsafeAmps held after a load balancer has gone, 0 or 6 to 32 A
     * @param configured the owner's configured bound, 6 to 32 A
     * @return empty if the charger is left alone
     */
    public Optional<Setpoint> setpoint(ChargerSnapshot snapshot, int failsafeAmps, int configured) {
        OptionalInt amps = amps(failsafeAmps);
        PhaseSelection phases = phases(snapshot);
        if (amps.isEmpty() || !phases.isKnown()) {
            return Optional.empty();
        }
        return Optional.of(new Setpoint(Math.min(amps.getAsInt(), configured), phases));
    }

    private OptionalInt amps(int failsafeAmps) {
        Offer ruling = offer;
        Integer limit = ownerLimit;
        if (ruling != null) {
            return OptionalInt.of(limit == null ? ruling.amps() : Math.min(ruling.amps(), limit));
        }
        if (released) {
            return OptionalInt.of(limit == null ? failsafeAmps : Math.min(failsafeAmps, limit));
        }
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    private PhaseSelection phases(ChargerSnapshot snapshot) {
        Offer ruling = offer;
        if (ruling != null && ruling.phases() != PhaseSet.NONE) {
            return PhaseSelection.valueOf(ruling.phases().name());
        }
        PhaseSelection chosen = ownerPhases;
        return ruling == null && chosen != null ? chosen : snapshot.control().phases().value();
    }
}
