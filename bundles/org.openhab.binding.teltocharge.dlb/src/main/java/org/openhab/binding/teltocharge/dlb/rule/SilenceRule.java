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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * A charger that has not been heard of lately keeps at most what it has.
 */
@NonNullByDefault
public final class SilenceRule implements Rule {

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        if (!charger.isSilent(situation.moment())) {
            return null;
        }
        return new Bound(charger.last(), new Reason.ChargerSilent(charger.silence(situation.now())));
    }
}
