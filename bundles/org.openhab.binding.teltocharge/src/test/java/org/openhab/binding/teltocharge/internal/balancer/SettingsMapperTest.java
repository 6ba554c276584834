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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.curtail.ContactMode;
import org.openhab.binding.teltocharge.dlb.solar.BatteryUse;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.hub.ChargerPlan;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.CircuitPlan;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.core.thing.ThingUID;

class SettingsMapperTest {

    private static final ThingUID HOME = new ThingUID("teltocharge:load-balancer:home");
    private static final ThingUID GARAGE = new ThingUID("teltocharge:circuit:garage");

    private final LoadBalancerConfiguration config = new LoadBalancerConfiguration();
    private final MeterPort grid = Ports.meter("grid");
    private final ChargerPort car = Ports.charger("car", null);
    private final List<CircuitMember> circuits = new ArrayList<>();

    @BeforeEach
    void configure() {
        config.mainFuse = 25;
    }

    @Test
    void theDefaultsOfTheThingAreThoseOfTheEngine() {
        BalancerSettings engine = BalancerSettings.defaults(25,
                List.of(ChargerSettings.defaults("teltocharge:charger:car").withPriority(5)));
        assertThat(settings()).isEqualTo(engine.withRules(engine.rules().withCurtailment(
                // Nothing is obeyed, but the usual current stands ready.
                settings().rules().curtailment())));
        assertThat(settings().rules().curtailment().contact()).isEqualTo(ContactMode.OFF);
    }

    @Test
    void theMetersPeriodIsTheEnginesPeriod() {
        assertThat(settings().site().root().meter().period()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void everythingThatCannotWorkHasAStatusText() {
        assertRefused(broken -> broken.mainFuse = 0, "fuse-out-of-range");
        assertRefused(broken -> broken.mainFuse = 1001, "fuse-out-of-range");
        assertRefused(broken -> broken.reserve = -1, "reserve-negative");
        assertRefused(broken -> broken.reserve = 20, "reserve-too-large");
        assertRefused(broken -> broken.maxPower = 1000, "watts-too-small");
        assertRefused(broken -> broken.voltage = 99, "voltage-out-of-range");
        assertRefused(broken -> broken.gridType = "SPIDER", "option-unknown");
        assertRefused(broken -> broken.failsafeCurrent = 3, "failsafe-out-of-range");
        assertRefused(broken -> broken.raiseWindow = 601, "span-out-of-range");
        assertRefused(broken -> broken.raiseInterval = -1, "span-out-of-range");
        assertRefused(broken -> broken.restartDelay = 3601, "span-out-of-range");
        assertRefused(broken -> broken.contactMode = "WINK", "option-unknown");
        assertRefused(broken -> broken.contactCurrent = 3, "amps-out-of-range");
        assertRefused(broken -> broken.batteryUse = "EMPTY", "option-unknown");
        assertRefused(broken -> broken.surplusInterval = 0, "number-out-of-range");
        assertRefused(broken -> broken.chargingTimes = List.of("22:00"), "time-window");
        assertRefused(broken -> broken.peakTimes = List.of("Mo-Xx 1:00-2:00"), "time-window");
        assertRefused(broken -> broken.peakCurrent = 5, "amps-out-of-range");
        assertRefused(broken -> broken.peakPower = 2000, "number-out-of-range");
    }

    @Test
    void everythingThatCannotWorkInACircuitNamesTheCircuit() {
        assertCircuitRefused(new CircuitPlan("", 5, 0, Double.NaN, "", 0), "circuit-fuse-out-of-range");
        assertCircuitRefused(new CircuitPlan("", 16, -1, Double.NaN, "", 0), "circuit-reserve-negative");
        assertCircuitRefused(new CircuitPlan("", 16, 11, Double.NaN, "", 0), "circuit-reserve-too-large");
        assertCircuitRefused(new CircuitPlan("", 16, 0, 1000, "", 0), "circuit-watts-too-small");
        assertCircuitRefused(new CircuitPlan("", 16, 0, Double.NaN, "", 11), "assumed-load-too-large");
    }

    @Test
    void circuitsHangOnTheGridConnectionOrOnEachOther() {
        MeterPort garageMeter = Ports.meter("garage");
        circuits.add(new CircuitMember(
                Ports.circuit("garage",
                        new CircuitPlan(HOME.getAsString(), 20, 1, 9000, garageMeter.uid().getAsString(),
                                0)),
                Optional.of(garageMeter)));
        circuits.add(new CircuitMember(
                Ports.circuit("group", new CircuitPlan(GARAGE.getAsString(), 16, 0, Double.NaN, "", 0)),
                Optional.empty()));
        when(car.plan()).thenReturn(plan(GARAGE.getAsString(), Wiring.DEFAULT));

        SiteSettings site = settings().site();

        assertThat(site.circuits()).extracting(CircuitSettings::id).containsExactly("main",
                "teltocharge:circuit:garage", "teltocharge:circuit:group");
        assertThat(site.circuits()).extracting(CircuitSettings::parentId).containsExactly(null, "main",
                "teltocharge:circuit:garage");
        assertThat(site.circuits()).extracting(CircuitSettings::hasMeter).containsExactly(true, true, false);
        assertThat(settings().chargers()).extracting(ChargerSettings::circuitId)
                .containsExactly("teltocharge:circuit:garage");
    }

    @Test
    void aCircuitWhoseMeterIsNotKnownIsNotTakenForOneWithoutMeter() {
        circuits.add(new CircuitMember(
                Ports.circuit("garage", new CircuitPlan("", 20, 0, Double.NaN, "teltocharge:modbus-meter:gone", 0)),
                Optional.empty()));

        assertThat(settings().site().circuits().get(1).hasMeter()).isTrue();
    }

    @Test
    void aChargerInACircuitThatThereIsNotIsRefused() {
        when(car.plan()).thenReturn(plan("teltocharge:circuit:gone", Wiring.DEFAULT));

        assertThat(problem()).isEqualTo(StatusText.of("offline.conf-error.circuit-unknown",
                "teltocharge:charger:car", "teltocharge:circuit:gone"));
    }

    @Test
    void aChargerMustBeWiredAsTheGridIs() {
        when(car.plan()).thenReturn(plan("", Wiring.single(Phase.L2)));
        config.gridType = "single-phase";
        assertThat(problem().key()).isEqualTo("offline.conf-error.phase-not-in-grid");
        config.gridType = "DELTA";
        assertThat(problem().key()).isEqualTo("offline.conf-error.pair-missing");
        config.gridType = "STAR";
        assertThat(settings().chargers().get(0).wiring().gridPhases()).isEqualTo(PhaseSet.L2);
    }

    @Test
    void aMeterOfOnePhaseCannotProtectThreePhases() {
        when(grid.measured()).thenReturn(Optional.of(MeasuredPhases.ofSingle(2)));
        assertThat(problem()).isEqualTo(StatusText.of("offline.conf-error.meter-phases", "Meter grid", "L2",
                "L1, L2, L3"));
        when(grid.measured()).thenReturn(Optional.of(MeasuredPhases.NONE));
        assertThat(problem()).isEqualTo(StatusText.of("offline.conf-error.meter-no-currents", "Meter grid"));
        when(grid.measured()).thenReturn(Optional.of(MeasuredPhases.ALL));
        assertThat(settings().site().root().hasMeter()).isTrue();
    }

    @Test
    void aMeterOfOnePhaseIsEnoughWhereThereIsNoOther() {
        when(grid.measured()).thenReturn(Optional.of(MeasuredPhases.L1));
        when(car.plan()).thenReturn(plan("", Wiring.single(Phase.L1)));
        config.gridType = "SINGLE_PHASE";

        assertThat(settings().site().grid()).isEqualTo(GridType.SINGLE_PHASE);
    }

    @Test
    void theMeterOfACircuitMustMeasureThePhasesOfItsChargers() {
        MeterPort garageMeter = Ports.meter("garage");
        when(garageMeter.measured()).thenReturn(Optional.of(MeasuredPhases.ofSingle(2)));
        circuits.add(new CircuitMember(Ports.circuit("garage", new CircuitPlan("", 20, 0, Double.NaN, "garage", 0)),
                Optional.of(garageMeter)));
        circuits.add(new CircuitMember(
                Ports.circuit("inner", new CircuitPlan(GARAGE.getAsString(), 16, 0, Double.NaN, "", 0)),
                Optional.empty()));
        when(car.plan()).thenReturn(plan("teltocharge:circuit:inner", Wiring.single(Phase.L2)));
        assertThat(settings().site().circuits()).hasSize(3);

        when(car.plan()).thenReturn(plan("teltocharge:circuit:inner", Wiring.single(Phase.L3)));
        assertThat(problem()).isEqualTo(StatusText.of("offline.conf-error.meter-phases", "Meter garage", "L2", "L3"));
    }

    @Test
    void theRulesOfTheSiteAreThoseOfTheConfiguration() {
        config.contactMode = "reduce";
        config.contactCurrent = 8;
        config.externalLimit = true;
        config.externalTimeout = 0;
        config.peakTimes = List.of("Mo-Fr 17:00-20:00; Sat 10:00-12:00");
        config.maxPrice = 0.3;
        config.peakPower = 4000;
        config.unbalanceLimit = 20;
        config.keepRoomForAppliances = true;
        config.batteryUse = "VEHICLES_FIRST";

        RuleSettings rules = settings().rules();

        assertThat(rules.curtailment().contact()).isEqualTo(ContactMode.REDUCE);
        assertThat(rules.curtailment().reduceAmps()).isEqualTo(8);
        assertThat(rules.curtailment().external()).isTrue();
        assertThat(rules.curtailment().externalTimeout()).isZero();
        assertThat(rules.schedule().peakHours().windows()).hasSize(2);
        assertThat(rules.price().ceiling()).isEqualTo(0.3);
        assertThat(rules.peakWatts()).isEqualTo(4000);
        assertThat(rules.unbalanceAmps()).isEqualTo(20);
        assertThat(rules.appliances()).isTrue();
        assertThat(rules.surplus().battery()).isEqualTo(BatteryUse.VEHICLES_FIRST);
        assertThat(rules.zone()).isEqualTo(ZoneOffset.UTC);
    }

    private static ChargerPlan plan(String circuit, Wiring wiring) {
        ChargerPlan usual = ChargerPlan.DEFAULT;
        return new ChargerPlan(circuit, usual.priority(), wiring, usual.solar(), usual.schedule(), usual.phases(),
                usual.vehicle());
    }

    private void assertRefused(Consumer<LoadBalancerConfiguration> damage, String key) {
        LoadBalancerConfiguration broken = new LoadBalancerConfiguration();
        broken.mainFuse = 25;
        damage.accept(broken);
        StatusText problem = setup(broken).problem().orElseThrow();
        assertThat(problem.key()).isEqualTo("offline.conf-error." + key);
        assertThat(PropertiesTranslations.load("").getProperty(problem.key())).isNotNull();
    }

    private void assertCircuitRefused(CircuitPlan plan, String key) {
        circuits.clear();
        circuits.add(new CircuitMember(Ports.circuit("garage", plan), Optional.empty()));
        assertThat(problem().key()).isEqualTo("offline.conf-error." + key);
        assertThat(problem().args()).contains("Circuit garage");
        assertThat(PropertiesTranslations.load("").getProperty(problem().key())).isNotNull();
    }

    private BalancerSettings settings() {
        return setup(config).settings()
                .orElseThrow(() -> new AssertionError(setup(config).problem().orElseThrow().toString()));
    }

    private StatusText problem() {
        BalancerSetup setup = setup(config);
        assertThat(setup.settings()).isEmpty();
        return setup.problem().orElseThrow();
    }

    private BalancerSetup setup(LoadBalancerConfiguration of) {
        return BalancerSetup.of(of, new Members(Optional.of(grid), List.of(car), circuits, Optional.empty()), HOME,
                ZoneOffset.UTC);
    }
}
