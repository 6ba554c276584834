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
import org.openhab.binding.teltocharge.dlb.curtail.ContactState;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentLog;
import org.openhab.binding.teltocharge.dlb.power.PowerMean;
import org.openhab.binding.teltocharge.dlb.power.QuarterHour;

/**
 * What rules remember of the whole site.
 *
 * @param contact the potential-free contact; null before the first round
 * @param dimmed the grid operator's signal; null before the first round
 * @param surplus the solar surplus
 * @param background what everything but the chargers draws
 * @param quarter what was drawn in this quarter of an hour
 * @param curtailments the record of orders from outside
 */
@NonNullByDefault
public record RuleMemory(@Nullable ContactState contact, @Nullable ContactState dimmed, PowerMean surplus,
        PowerMean background, QuarterHour quarter, CurtailmentLog curtailments) {

    public static final RuleMemory EMPTY = new RuleMemory(null, null, PowerMean.UNKNOWN, PowerMean.UNKNOWN,
            QuarterHour.UNKNOWN, CurtailmentLog.EMPTY);

    /** @return what is left of it when the clock has been set back: nothing that compares times */
    public RuleMemory afterClockStep() {
        return new RuleMemory(contact, dimmed, PowerMean.UNKNOWN, PowerMean.UNKNOWN, QuarterHour.UNKNOWN,
                curtailments);
    }

    public RuleMemory withCurtailments(CurtailmentLog value) {
        return new RuleMemory(contact, dimmed, surplus, background, quarter, value);
    }
}
