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
package org.openhab.binding.teltocharge.dlb.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.rule.ApplianceRule;
import org.openhab.binding.teltocharge.dlb.rule.Cap;
import org.openhab.binding.teltocharge.dlb.rule.Caps;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Moment;

/**
 * The room that one circuit with a meter keeps for appliances that go on and off, in it and in the circuits with a meter
 * that it feeds. Found anew only when one of those has told something, or an appliance has been off for too long.
 */
@NonNullByDefault
final class ApplianceCaps {

    private final CircuitSlot circuit;
    private final List<CircuitSlot> below = new ArrayList<>();
    private Instant holds = Instant.MIN;

    ApplianceCaps(CircuitSlot circuit) {
        this.circuit = circuit;
    }

    /** The circuit feeds this one, directly or not. */
    void feeds(CircuitSlot other) {
        below.add(other);
    }

    /** @return true when the caps may be other ones than in the last round, although the circuit's own memory is not */
    boolean areAnew(Moment moment) {
        boolean anew = !moment.isBefore(holds);
        for (int i = 0; !anew && i < below.size(); i++) {
            anew = below.get(i).remembersAnew;
        }
        return anew;
    }

    /** @return the caps of the circuit in this state of it */
    Caps of(Moment moment, CircuitState state) {
        moment.begin();
        List<Cap> caps = new ArrayList<>();
        ApplianceRule.addOwn(caps, moment, state, circuit.memory().cycles());
        for (int i = 0; i < below.size(); i++) {
            ApplianceRule.addBelow(caps, moment, state, below.get(i).memory().cycles(), below.get(i).settings.id());
        }
        holds = moment.holdsUntil();
        return Caps.of(caps);
    }
}
