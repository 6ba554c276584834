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
package org.openhab.binding.teltocharge.dlb.vehicle;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.VehicleMemory;
import org.openhab.binding.teltocharge.dlb.VehicleMemory.Minimum;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;

/**
 * The least current at which a vehicle charges. The proof is a vehicle that takes nothing for long and begins promptly
 * when it is offered more; one such case may be chance, two are not. A vehicle that draws from less than that for a
 * while proves the opposite at once.
 */
@NonNullByDefault
final class MinimumLearner {

    /** Longer than a vehicle takes to wake up and to begin; a start of 20 s was seen (research, section 4.1). */
    private static final Duration QUIET_FOR = Duration.ofSeconds(90);
    private static final Duration PROMPT = Duration.ofSeconds(20);
    private static final Duration DRAWS_FOR = Duration.ofSeconds(30);
    private static final int CONFIRMATIONS = 2;
    /** Vehicles are known that need 13 A on one phase; more is no minimum. */
    private static final int HIGHEST_MINIMUM = 13;

    VehicleMemory learn(VehicleMemory memory, VehicleEvidence evidence) {
        Minimum before = memory.minimum();
        if (!evidence.isOffered()) {
            return memory.with(before.idle());
        }
        int count = evidence.active().count();
        Minimum trial = count == before.count() ? before : new Minimum(count, 0, null, null, 0, null, 0);
        if (evidence.isQuiet()) {
            return memory.with(quiet(trial, evidence));
        }
        return evidence.isDrawing() ? drawing(memory, trial, evidence) : memory.with(trial);
    }

    private static Minimum quiet(Minimum trial, VehicleEvidence evidence) {
        int offered = evidence.offeredAmps();
        Instant raised = trial.raisedAt();
        if (raised != null) {
            boolean late = lasts(raised, PROMPT, evidence.time());
            return late || offered <= trial.quietAt()
                    ? quietFrom(trial, late ? raised : evidence.time(), offered)
                    : trial;
        }
        if (offered > trial.quietAt() && lasts(trial.quietSince(), QUIET_FOR, evidence.time())) {
            return new Minimum(trial.count(), trial.quietAt(), trial.quietSince(), evidence.time(), 0, null,
                    trial.confirmations());
        }
        return offered == trial.quietAt() ? trial : quietFrom(trial, evidence.time(), offered);
    }

    private static Minimum quietFrom(Minimum trial, Instant since, int offered) {
        return new Minimum(trial.count(), offered, since, null, 0, null, trial.confirmations());
    }

    private static VehicleMemory drawing(VehicleMemory memory, Minimum trial, VehicleEvidence evidence) {
        int offered = evidence.offeredAmps();
        int count = trial.count();
        VehicleProfile profile = memory.profile();
        int known = profile.minimums().get(count);
        int confirmations = trial.confirmations();
        if (isProof(trial, evidence)) {
            confirmations++;
            int least = trial.quietAt() + 1;
            profile = confirmations >= CONFIRMATIONS && least > known ? profile.withMinimum(count, least) : profile;
        }
        Instant since = trial.drawsAt() == offered && trial.drawsSince() != null ? trial.drawsSince() : evidence.time();
        if (lasts(since, DRAWS_FOR, evidence.time())
                && (known > offered || known == 0 && offered == BalancerSettings.LOWEST_AMPS)) {
            profile = profile.withMinimum(count, offered);
            confirmations = 0;
        }
        return memory.with(profile).with(new Minimum(count, 0, null, null, offered, since, confirmations));
    }

    private static boolean isProof(Minimum trial, VehicleEvidence evidence) {
        Instant raised = trial.raisedAt();
        boolean prompt = raised == null
                ? lasts(trial.quietSince(), QUIET_FOR, evidence.time())
                : !lasts(raised, PROMPT, evidence.time());
        return prompt && evidence.offeredAmps() > trial.quietAt() && trial.quietAt() < HIGHEST_MINIMUM;
    }

    private static boolean lasts(@Nullable Instant since, Duration span, Instant now) {
        return since != null && Duration.between(since, now).compareTo(span) >= 0;
    }
}
