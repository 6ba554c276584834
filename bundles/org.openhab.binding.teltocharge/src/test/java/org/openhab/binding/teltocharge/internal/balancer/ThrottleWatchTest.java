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

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.LimitedBy;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.internal.charger.ChargerImages;

class ThrottleWatchTest {

    private final ThrottleWatch watch = new ThrottleWatch();

    @Test
    void remembersWhenThrottlingBegan() {
        assertThat(watch.update(BalancerImages.image(BalancerImages.TIGHT, 9))).contains(ChargerImages.TIME);
        assertThat(watch.update(BalancerImages.image(BalancerImages.TIGHT, 8))).contains(ChargerImages.TIME);
    }

    @Test
    void isSilentWhenTheCarGetsAllThatItsChargerAllowsOrNeedsNothing() {
        watch.update(BalancerImages.image(BalancerImages.TIGHT, 9));
        assertThat(watch.update(BalancerImages.image(new Reason.HardwareLimit(LimitedBy.RATED, 16), 16))).isEmpty();
        assertThat(watch.update(BalancerImages.image(new Reason.NoVehicle(6), 6))).isEmpty();
        assertThat(watch.update(BalancerImages.image(new Reason.VehicleFinished(), 0))).isEmpty();
    }
}
