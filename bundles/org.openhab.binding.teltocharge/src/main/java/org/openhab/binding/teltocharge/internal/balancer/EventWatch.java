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
package org.openhab.binding.teltocharge.internal.balancer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.hub.BalancingEvent;

/**
 * Notices what rules may be started by. Not safe for use by several threads.
 */
@NonNullByDefault
public final class EventWatch {

    private boolean limited;
    private boolean overloaded;

    /**
     * @param nowLimited whether a charger gets less than it could give
     * @param nowOverloaded whether the main fuse carries more than it should
     * @return events since the last call
     */
    public List<BalancingEvent> update(boolean nowLimited, boolean nowOverloaded) {
        List<BalancingEvent> events = new ArrayList<>();
        if (nowOverloaded != overloaded) {
            events.add(nowOverloaded ? BalancingEvent.OVERLOAD : BalancingEvent.OVERLOAD_ENDED);
        }
        if (nowLimited != limited) {
            events.add(nowLimited ? BalancingEvent.LIMITED : BalancingEvent.RELEASED);
        }
        limited = nowLimited;
        overloaded = nowOverloaded;
        return events;
    }
}
