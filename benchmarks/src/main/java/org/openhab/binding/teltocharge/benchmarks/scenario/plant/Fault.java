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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The meter fails for a while.
 *
 * @param kind how
 * @param at first second, counted from the beginning of the trace
 * @param lasts seconds
 * @param every seconds from one beginning to the next; 0 when it happens once
 */
@NonNullByDefault
public record Fault(Kind kind, int at, int lasts, int every) {

    /** What a meter can do. */
    public enum Kind {
        /** It does not answer. */
        DROPOUT,
        /** It answers with the last telegram again and again; the telegram's time stands still as well. */
        FROZEN,
        /** Its values stand still, but the times it gives run on: nobody can tell that from a quiet house. */
        FROZEN_RUNNING,
        /** It gives whole amperes. */
        WHOLE_AMPERE
    }

    /** @return true in the seconds of the fault */
    public boolean isOn(int second) {
        int since = second - at;
        return since >= 0 && (every > 0 ? since % every : since) < lasts;
    }
}
