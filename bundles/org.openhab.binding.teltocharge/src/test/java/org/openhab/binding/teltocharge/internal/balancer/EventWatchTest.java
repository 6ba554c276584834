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

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.internal.hub.BalancingEvent.*;

import org.junit.jupiter.api.Test;

class EventWatchTest {

    private final EventWatch watch = new EventWatch();

    @Test
    void tellsEachChangeOnce() {
        assertThat(watch.update(false, false)).isEmpty();
        assertThat(watch.update(true, false)).containsExactly(LIMITED);
        assertThat(watch.update(true, false)).isEmpty();
        assertThat(watch.update(true, true)).containsExactly(OVERLOAD);
        assertThat(watch.update(false, false)).containsExactly(OVERLOAD_ENDED, RELEASED);
    }
}
