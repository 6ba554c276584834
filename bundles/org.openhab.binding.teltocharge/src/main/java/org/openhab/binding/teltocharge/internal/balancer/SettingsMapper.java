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

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.RampSettings;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;

/**
 * Turns the owner's configuration into the engine's settings.
 */
@NonNullByDefault
public final class SettingsMapper {

    /** Every circuit has three phases. */
    private static final MeasuredPhases CIRCUIT_PHASES = MeasuredPhases.ALL;

    private SettingsMapper() {
    }

    /** The circuit that the configuration describes. */
    public static CircuitSettings circuit(LoadBalancerConfiguration config) {
        return new CircuitSettings(CircuitSettings.MAIN, config.mainFuse, config.reserve);
    }

    /** The meter of the grid connection. */
    public static MeterSettings meter(Members members) {
        return members.meter().map(MeterPort::period).map(MeterSettings::new).orElse(MeterSettings.DEFAULT);
    }

    /**
     * @return why the configuration cannot work, as a status text with a cure; empty if it can
     */
    public static Optional<StatusText> problem(LoadBalancerConfiguration config, Members members) {
        return BalancerSettings
                .problems(site(config, members), chargers(members), ramp(config), config.failsafeCurrent).stream()
                .findFirst()
                .map(problem -> StatusText.of("offline.conf-error." + problem.key(), problem.args().toArray()))
                .or(() -> phaseProblem(members));
    }

    /** A phase that the meter does not measure is not protected, and missing is never zero. */
    private static Optional<StatusText> phaseProblem(Members members) {
        return members.meter().flatMap(meter -> meter.measured()
                .filter(measured -> !measured.covers(CIRCUIT_PHASES))
                .map(measured -> measured.count() == 0
                        ? StatusText.of("offline.conf-error.meter-no-currents", meter.label())
                        : StatusText.of("offline.conf-error.meter-phases", meter.label(), measured, CIRCUIT_PHASES)));
    }

    /**
     * @throws IllegalArgumentException if there is a {@link #problem}
     */
    public static BalancerSettings settings(LoadBalancerConfiguration config, Members members) {
        return BalancerSettings.of(site(config, members), chargers(members)).withRamp(ramp(config))
                .withFailsafeAmps(config.failsafeCurrent);
    }

    private static SiteSettings site(LoadBalancerConfiguration config, Members members) {
        return SiteSettings.star(circuit(config).withMeter(meter(members)));
    }

    private static RampSettings ramp(LoadBalancerConfiguration config) {
        return new RampSettings(Duration.ofSeconds(config.raiseWindow), Duration.ofSeconds(config.raiseInterval),
                Duration.ofSeconds(config.restartDelay));
    }

    private static List<ChargerSettings> chargers(Members members) {
        return members.chargers().stream()
                .map(charger -> new ChargerSettings(charger.uid().getAsString(), charger.minAmps(), charger.maxAmps()))
                .toList();
    }
}
