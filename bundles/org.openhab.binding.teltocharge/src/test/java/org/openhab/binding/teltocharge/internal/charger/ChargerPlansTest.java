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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.internal.config.BadConfigurationException;
import org.openhab.binding.teltocharge.internal.config.BalancingConfiguration;
import org.openhab.binding.teltocharge.internal.hub.ChargerPlan;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;

class ChargerPlansTest {

    private final BalancingConfiguration config = new BalancingConfiguration();

    @Test
    void theDefaultsOfTheThingAreThoseOfThePlan() throws BadConfigurationException {
        assertThat(ChargerPlans.of(config)).isEqualTo(ChargerPlan.DEFAULT);
    }

    @Test
    void readsEverything() throws BadConfigurationException {
        config.circuit = " teltocharge:circuit:garage ";
        config.priority = 2;
        config.phaseRotation = "str";
        config.solarMode = "hybrid";
        config.solarAllowance = 1400;
        config.chargingTimes = List.of("Mo-Fr 22:00-06:00", "Sat,Sun 00:00-24:00");
        config.phaseSwitching = false;
        config.phaseDwell = 10;
        config.carPhases = 1;
        config.carMinimumThreePhases = 9;
        config.carFollowTime = 20;
        config.carSleepsAfterPause = "yes";

        ChargerPlan plan = ChargerPlans.of(config);

        assertThat(plan.circuit()).isEqualTo("teltocharge:circuit:garage");
        assertThat(plan.priority()).isEqualTo(2);
        assertThat(plan.wiring().rotation()).isEqualTo(PhaseRotation.STR);
        assertThat(plan.solar().mode()).isEqualTo(SolarMode.HYBRID);
        assertThat(plan.solar().allowanceWatts()).isEqualTo(1400);
        assertThat(plan.schedule().windows()).hasSize(2);
        assertThat(plan.phases().allowed()).isFalse();
        assertThat(plan.phases().dwell()).isEqualTo(Duration.ofMinutes(10));
        assertThat(plan.vehicle().known().phases()).isEqualTo(1);
        assertThat(plan.vehicle().known().minimums().threePhases()).isEqualTo(9);
        assertThat(plan.vehicle().known().followTime()).isEqualTo(Duration.ofSeconds(20));
        assertThat(plan.vehicle().known().sleepsAfterPause()).isEqualTo(Trait.YES);
        assertThat(plan.vehicle().known().diesAfterSwitch()).isEqualTo(Trait.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(value = ChargerWiring.class, mode = Mode.EXCLUDE, names = "THREE_PHASE")
    void wiresAChargerToTheGridPhasesThatItsWiringNames(ChargerWiring wiring) throws BadConfigurationException {
        config.wiring = wiring.name();

        assertThat(ChargerPlans.of(config).wiring().gridPhases()).isEqualTo(PhaseSet.valueOf(wiring.name()));
    }

    @Test
    void turnsThePhasesOfAThreePhaseCharger() throws BadConfigurationException {
        config.phaseRotation = "TRS";

        assertThat(ChargerPlans.of(config).wiring().rotation().toGrid(Phase.L1)).isEqualTo(Phase.L3);
        assertThat(ChargerPlans.of(config).wiring().gridPhases()).isEqualTo(PhaseSet.THREE_PHASE);
    }

    @Test
    void refusesWordsWithoutMeaning() {
        assertRefused(broken -> broken.phaseRotation = "RRR", "option-unknown");
        assertRefused(broken -> broken.wiring = "L4", "option-unknown");
        assertRefused(broken -> broken.solarMode = "", "option-unknown");
        assertRefused(broken -> broken.carSleepsAfterPause = "sometimes", "option-unknown");
        assertRefused(broken -> broken.chargingTimes = List.of("at night"), "time-window");
    }

    private static void assertRefused(Consumer<BalancingConfiguration> damage, String key) {
        BalancingConfiguration broken = new BalancingConfiguration();
        damage.accept(broken);
        assertThatThrownBy(() -> ChargerPlans.of(broken))
                .isInstanceOfSatisfying(BadConfigurationException.class, problem -> assertThat(problem.text())
                        .extracting(StatusText::key).isEqualTo("offline.conf-error." + key));
    }
}
