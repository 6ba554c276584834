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
package org.openhab.binding.teltocharge.dlb;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.curtail.Cause;
import org.openhab.binding.teltocharge.dlb.curtail.ExternalLimit;

/**
 * What the site signals at present beside its meters. What the {@link RuleSettings} do not ask for is ignored.
 *
 * @param contact the potential-free contact is active; null when nobody knows, which counts as active
 * @param dimmed the grid operator limits (par. 14a EnWG); null when nobody knows, which counts as a limit
 * @param external what another system allows; null before the first limit
 * @param battery power that the home battery takes, in watts; negative while it gives
 * @param price what energy costs now, in any unit, the same as of the ceiling
 */
@NonNullByDefault
public record Signals(@Nullable Boolean contact, @Nullable Boolean dimmed, @Nullable ExternalLimit external,
        @Nullable TimedValue battery, @Nullable TimedValue price) {

    /** Nothing is signalled. */
    public static final Signals EMPTY = new Signals(null, null, null, null, null);

    /** @return whether such an order is known to be given; a contact or signal of which nobody knows is obeyed, too */
    public boolean confirms(Cause cause) {
        return switch (cause) {
            case CONTACT_STOP, CONTACT_BLOCK, CONTACT_REDUCE -> Boolean.TRUE.equals(contact);
            case GRID_OPERATOR -> Boolean.TRUE.equals(dimmed);
            case EXTERNAL, EXTERNAL_MISSING -> true;
        };
    }

    public Signals withContact(@Nullable Boolean value) {
        return new Signals(value, dimmed, external, battery, price);
    }

    public Signals withDimmed(@Nullable Boolean value) {
        return new Signals(contact, value, external, battery, price);
    }

    public Signals withExternal(@Nullable ExternalLimit value) {
        return new Signals(contact, dimmed, value, battery, price);
    }

    public Signals withBattery(@Nullable TimedValue value) {
        return new Signals(contact, dimmed, external, value, price);
    }

    public Signals withPrice(@Nullable TimedValue value) {
        return new Signals(contact, dimmed, external, battery, value);
    }
}
