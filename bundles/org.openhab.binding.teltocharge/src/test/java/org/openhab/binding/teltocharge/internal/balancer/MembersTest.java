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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.ThingUID;

class MembersTest {

    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final LoadBalancerConfiguration config = new LoadBalancerConfiguration();
    private final ThingUID home = Ports.balancer("home").thing().getUID();
    private final ThingUID other = Ports.balancer("other").thing().getUID();
    private final MeterPort grid = Ports.meter("grid");
    private final ChargerPort left = Ports.charger("left", null);
    private final ChargerPort right = Ports.charger("right", null);

    @Test
    void takesTheOnlyMeterAndAllChargersWhenTheOwnerHasChosenNone() {
        hub.add(grid);
        hub.add(right);
        hub.add(left);
        Members members = choose();
        assertThat(members.meter()).contains(grid);
        assertThat(members.chargers()).containsExactly(left, right);
        assertThat(members.problem()).isEmpty();
    }

    @Test
    void takesWhatTheOwnerHasChosenInHisOrder() {
        hub.add(grid);
        hub.add(Ports.meter("solar"));
        hub.add(left);
        hub.add(right);
        config.gridMeter = grid.uid().getAsString();
        config.chargers = List.of(right.uid().getAsString(), left.uid().getAsString());
        Members members = choose();
        assertThat(members.meter()).contains(grid);
        assertThat(members.chargers()).containsExactly(right, left);
    }

    @Test
    void asksForAMeterWhenThereIsNone() {
        hub.add(left);
        assertThat(key(choose())).isEqualTo("offline.conf-error.meter-missing");
    }

    @Test
    void asksWhichMeterWhenThereAreSeveral() {
        hub.add(grid);
        hub.add(Ports.meter("solar"));
        hub.add(left);
        Members members = choose();
        assertThat(key(members)).isEqualTo("offline.conf-error.meter-ambiguous");
        assertThat(members.meter()).isEmpty();
        // The charger is still ours: it is held at the failsafe current meanwhile.
        assertThat(members.chargers()).containsExactly(left);
    }

    @Test
    void saysWhichChosenThingIsMissing() {
        hub.add(grid);
        hub.add(left);
        config.chargers = List.of(left.uid().getAsString(), right.uid().getAsString());
        Members members = choose();
        assertThat(members.problem()).map(StatusText::args).contains(List.of(right.uid().getAsString()));
        assertThat(members.chargers()).containsExactly(left);
        config.gridMeter = "teltocharge:modbus-meter:gone";
        assertThat(key(choose())).isEqualTo("offline.conf-error.meter-unknown");
    }

    @Test
    void asksForAChargerWhenThereIsNone() {
        hub.add(grid);
        assertThat(key(choose())).isEqualTo("offline.conf-error.charger-missing");
    }

    @Test
    void doesNotTakeAChosenChargerFromAnotherBalancer() {
        hub.add(grid);
        hub.add(left);
        hub.claim(left.uid(), other);
        config.chargers = List.of(left.uid().getAsString());
        Members members = choose();
        assertThat(members.chargers()).isEmpty();
        assertThat(members.problem()).map(StatusText::args)
                .contains(List.of(left.uid().getAsString(), other.getAsString()));
    }

    @Test
    void takesTheRemainingChargersWhenAnotherBalancerHasSome() {
        hub.add(grid);
        hub.add(left);
        hub.add(right);
        hub.claim(left.uid(), other);
        Members members = choose();
        assertThat(members.chargers()).containsExactly(right);
        assertThat(members.problem()).isEmpty();
    }

    private Members choose() {
        return Members.choose(hub, config, home, true);
    }

    private static String key(Members members) {
        return members.problem().map(StatusText::key).orElse("");
    }
}
