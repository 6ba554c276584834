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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.PhaseReason;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseStage;
import org.openhab.binding.teltocharge.dlb.PhaseSwitch;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.phase.PhaseMachine;

/**
 * A charger whose phases are being changed is offered nothing: phases are never switched under load.
 */
@NonNullByDefault
public final class PhaseRule implements Rule {

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        PhaseMemory memory = charger.memory().phases();
        PhaseSwitch change = memory.last();
        if (!memory.isSwitching() || change == null) {
            return null;
        }
        return new Bound(0, reason(memory, change, charger, situation.now()));
    }

    private static Reason reason(PhaseMemory memory, PhaseSwitch change, ChargerView charger, Instant now) {
        if (PhaseMachine.isBlocked(memory, now)) {
            Phase phase = mostDrawn(charger);
            return new PhaseReason.PhaseSwitchBlocked(change, phase, charger.sample().drawn().get(phase));
        }
        PhaseSet active = charger.sample().activePhases();
        boolean refused = memory.stage() == PhaseStage.RETURNING || memory.stage() == PhaseStage.SETTLING
                || PhaseMachine.isOverdue(memory, now);
        return refused && active != change.to()
                ? new PhaseReason.PhasesNotTaken(change.to(), active)
                : new PhaseReason.PhaseSwitching(change);
    }

    /** @return a phase with an unknown current, or else the one with the most */
    private static Phase mostDrawn(ChargerView charger) {
        Phase most = Phase.L1;
        for (Phase phase : charger.phases().phases()) {
            double amps = charger.sample().drawn().get(phase);
            if (Double.isNaN(amps)) {
                return phase;
            }
            most = amps > charger.sample().drawn().get(most) ? phase : most;
        }
        return most;
    }
}
