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
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;

class SettingsMapperTest {

    private final LoadBalancerConfiguration config = new LoadBalancerConfiguration();
    private final Members members = new Members(Optional.of(Ports.meter("grid")),
            List.of(Ports.charger("car", null)), Optional.empty());

    @BeforeEach
    void configure() {
        config.mainFuse = 25;
    }

    @Test
    void theDefaultsOfTheThingAreThoseOfTheEngine() {
        assertThat(SettingsMapper.problem(config, members)).isEmpty();
        assertThat(SettingsMapper.settings(config, members))
                .isEqualTo(BalancerSettings.defaults(25, List.of(ChargerSettings.defaults("teltocharge:charger:car"))));
    }

    @Test
    void theMetersPeriodIsTheEnginesPeriod() {
        assertThat(SettingsMapper.settings(config, members).site().root().meter().period())
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void everythingThatCannotWorkHasAStatusText() {
        assertRefused(broken -> broken.mainFuse = 0, "fuse-out-of-range");
        assertRefused(broken -> broken.mainFuse = 1001, "fuse-out-of-range");
        assertRefused(broken -> broken.reserve = -1, "reserve-negative");
        assertRefused(broken -> broken.reserve = 20, "reserve-too-large");
        assertRefused(broken -> broken.failsafeCurrent = 3, "failsafe-out-of-range");
        assertRefused(broken -> broken.raiseWindow = 601, "span-out-of-range");
        assertRefused(broken -> broken.raiseInterval = -1, "span-out-of-range");
        assertRefused(broken -> broken.restartDelay = 3601, "span-out-of-range");
    }

    @Test
    void aMeterOfOnePhaseCannotProtectThreePhases() {
        MeterPort single = Ports.meter("single");
        when(single.measured()).thenReturn(Optional.of(MeasuredPhases.ofSingle(2)));
        Optional<StatusText> problem = SettingsMapper.problem(config,
                new Members(Optional.of(single), members.chargers(), Optional.empty()));
        assertThat(problem).contains(StatusText.of("offline.conf-error.meter-phases", "Meter single", "L2",
                "L1, L2, L3"));
        when(single.measured()).thenReturn(Optional.of(MeasuredPhases.NONE));
        assertThat(SettingsMapper.problem(config,
                new Members(Optional.of(single), members.chargers(), Optional.empty())))
                        .contains(StatusText.of("offline.conf-error.meter-no-currents", "Meter single"));
        when(single.measured()).thenReturn(Optional.of(MeasuredPhases.ALL));
        assertThat(SettingsMapper.problem(config,
                new Members(Optional.of(single), members.chargers(), Optional.empty()))).isEmpty();
    }

    private void assertRefused(Consumer<LoadBalancerConfiguration> damage, String key) {
        LoadBalancerConfiguration broken = new LoadBalancerConfiguration();
        broken.mainFuse = 25;
        damage.accept(broken);
        Optional<StatusText> problem = SettingsMapper.problem(broken, members);
        assertThat(problem).map(StatusText::key).contains("offline.conf-error." + key);
        assertThat(PropertiesTranslations.load("").getProperty(problem.orElseThrow().key())).isNotNull();
    }
}
