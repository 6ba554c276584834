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
package org.openhab.binding.teltocharge.dlb.shadow;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * The score of shadow mode in one circuit, sample by sample. What a vehicle would have drawn is a guess: no more than it
 * would have been offered, than it was seen to draw, and, where it takes less than it is really offered, than it takes
 * now. So the energy of the shadow is rather too low than too high.
 *
 * @param scored how long both sides are known
 * @param actual what really happened
 * @param shadow what would have happened
 * @param last the newest sample; null before the first
 * @param mostDrawn the most that each charger's vehicle was seen to draw, in amps, by charger
 * @param wouldDraw what each charger's vehicle would draw now, in amps, by charger
 */
@NonNullByDefault
public record ShadowScore(Duration scored, ShadowTally actual, ShadowTally shadow, @Nullable ShadowSample last,
        Map<String, Double> mostDrawn, Map<String, PhaseAmps> wouldDraw) {

    public static final ShadowScore EMPTY = new ShadowScore(Duration.ZERO, ShadowTally.NOTHING, ShadowTally.NOTHING,
            null, Map.of(), Map.of());

    /** Nothing is known of what happened in a longer gap: the default of the meter's staleness. */
    private static final Duration LONGEST_GAP = Duration.ofSeconds(15);

    /** Less is taken for the charger's own supply and for noise. */
    private static final double SIGNIFICANT_AMPS = 1.0;

    private static final double MILLIS = 1000;

    public ShadowScore {
        mostDrawn = Map.copyOf(mostDrawn);
        wouldDraw = Map.copyOf(wouldDraw);
    }

    /** @return overload that the balancer would have avoided, in ampere seconds; negative when it would have caused some */
    public double avoidedOverload() {
        return actual.overload() - shadow.overload();
    }

    /**
     * Counts the time since the sample before, in which everything is taken to have stayed as it was then.
     *
     * @param sample a sample that is not newer than the one before changes nothing
     */
    public ShadowScore plus(ShadowSample sample) {
        ShadowSample before = last;
        if (before != null && !sample.time().isAfter(before.time())) {
            return this;
        }
        ShadowScore result = before == null ? this : after(before, sample);
        Map<String, Double> most = new HashMap<>();
        Map<String, PhaseAmps> would = new HashMap<>();
        int starts = 0;
        int shadowStarts = 0;
        for (ShadowCharger charger : sample.chargers()) {
            String id = charger.id();
            most.put(id, Math.max(mostDrawn.getOrDefault(id, 0.0), largest(charger.drawn())));
            PhaseAmps draws = guess(charger, most.getOrDefault(id, 0.0));
            would.put(id, draws);
            shadowStarts += begins(wouldDraw.getOrDefault(id, PhaseAmps.ZERO), draws) ? 1 : 0;
            starts += begins(drawnBefore(id), charger.drawn()) ? 1 : 0;
        }
        return new ShadowScore(result.scored, result.actual.plusStarts(starts), result.shadow.plusStarts(shadowStarts),
                sample, most, would);
    }

    private ShadowScore after(ShadowSample before, ShadowSample sample) {
        Duration passed = Duration.between(before.time(), sample.time());
        PhaseAmps really = PhaseAmps.ZERO;
        PhaseAmps would = PhaseAmps.ZERO;
        for (ShadowCharger charger : before.chargers()) {
            really = really.plus(charger.drawn());
            would = would.plus(wouldDraw.getOrDefault(charger.id(), PhaseAmps.ZERO));
        }
        PhaseAmps wouldFlow = before.measured().minus(really).plus(would);
        if (passed.compareTo(LONGEST_GAP) > 0 || !wouldFlow.isComplete()) {
            return this;
        }
        double seconds = passed.toMillis() / MILLIS;
        return new ShadowScore(scored.plus(passed),
                actual.after(seconds, before.measured(), really, before.limitAmps(), before.voltage()),
                shadow.after(seconds, wouldFlow, would, before.limitAmps(), before.voltage()), last, mostDrawn,
                wouldDraw);
    }

    private static PhaseAmps guess(ShadowCharger charger, double mostDrawn) {
        double drawn = largest(charger.drawn());
        boolean ownLimit = charger.offeredAmps() > 0 && drawn < charger.offeredAmps() - SIGNIFICANT_AMPS;
        double amps = charger.requests() ? Math.min(charger.wouldOffer(), ownLimit ? drawn : mostDrawn) : 0;
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : charger.wouldUse().phases()) {
            boolean uses = drawn <= SIGNIFICANT_AMPS || !(charger.drawn().get(phase) <= SIGNIFICANT_AMPS);
            result = uses ? result.with(phase, amps) : result;
        }
        return result.equals(PhaseAmps.ZERO) ? onTheFirst(charger, amps) : result;
    }

    /** A vehicle that draws on one phase only would do so on whichever it were given. */
    private static PhaseAmps onTheFirst(ShadowCharger charger, double amps) {
        return charger.wouldUse().phases().stream().findFirst().map(phase -> PhaseAmps.ZERO.with(phase, amps))
                .orElse(PhaseAmps.ZERO);
    }

    private PhaseAmps drawnBefore(String id) {
        ShadowSample before = last;
        return before == null
                ? PhaseAmps.ZERO
                : before.chargers().stream().filter(charger -> charger.id().equals(id)).findFirst()
                        .map(ShadowCharger::drawn).orElse(PhaseAmps.ZERO);
    }

    private static boolean begins(PhaseAmps before, PhaseAmps now) {
        return largest(before) <= SIGNIFICANT_AMPS && largest(now) > SIGNIFICANT_AMPS;
    }

    private static double largest(PhaseAmps amps) {
        double most = 0;
        for (Phase phase : Phase.values()) {
            most = amps.get(phase) > most ? amps.get(phase) : most;
        }
        return most;
    }
}
