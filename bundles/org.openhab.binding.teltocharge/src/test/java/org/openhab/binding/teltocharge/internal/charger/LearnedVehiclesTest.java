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
package org.openhab.binding.teltocharge.internal.charger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.VehicleMinimums;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.core.thing.ThingUID;

class LearnedVehiclesTest {

    private static final ThingUID CAR = new ThingUID("teltocharge:charger:house:car");
    private static final VehicleProfile ZOE = new VehicleProfile(3, new VehicleMinimums(10, 0, 8),
            Duration.ofSeconds(9), Trait.YES, Trait.NO);

    private final MemoryStorage storage = new MemoryStorage();
    private final LearnedVehicles vehicles = new LearnedVehicles(storage);

    @Test
    void knowsNothingOfAChargerAtFirst() {
        assertThat(vehicles.load(CAR)).isEqualTo(VehicleProfile.UNKNOWN);
    }

    @Test
    void knowsWhatWasLearnedAfterARestart() {
        vehicles.keep(CAR, ZOE);

        assertThat(new LearnedVehicles(storage).load(CAR)).isEqualTo(ZOE);
    }

    @Test
    void forgetsAChargerThatIsRemoved() {
        vehicles.keep(CAR, ZOE);
        vehicles.forget(CAR);

        assertThat(vehicles.load(CAR)).isEqualTo(VehicleProfile.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "4;0;0;0;0;NO;NO", "3;0;0;40;0;NO;NO", "3;0;0;0;121;NO;NO", "3;0;0;0;-1;NO;NO",
            "3;0;0;0;0;MAYBE;NO", "three;0;0;0;0;NO;NO"})
    void learnsAnewWhatSomebodyHasSpoiled(String text) {
        storage.texts().put(CAR.getAsString(), text);

        assertThat(vehicles.load(CAR)).isEqualTo(VehicleProfile.UNKNOWN);
    }
}
