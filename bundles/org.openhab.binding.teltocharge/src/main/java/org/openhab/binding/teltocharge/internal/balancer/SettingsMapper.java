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
    private static final Duration DEFAULT_METER_PERIOD = Duration.ofSeconds(1);

    private SettingsMapper() {
    }

    /** The circuit that the configuration describes. */
    public static CircuitSettings circuit(LoadBalancerConfiguration config) {
        return new CircuitSettings("main", config.mainFuse, config.reserve);
    }

    /**
     * @return why the configuration cannot work, as a status text with a cure; empty if it can
     */
    public static Optional<StatusText> problem(LoadBalancerConfiguration config, Members members) {
        return BalancerSettings
                .problems(circuit(config), chargers(members), config.failsafeCurrent, period(members),
                        Duration.ofSeconds(config.raiseWindow), Duration.ofSeconds(config.raiseInterval),
                        Duration.ofSeconds(config.restartDelay))
                .stream().findFirst()
                .map(problem -> StatusText.of("offline.conf-error." + problem.key(), problem.args().toArray()))
                .or(() -> phaseProblem(members));
    }

    /** A phase that the meter does not measure is not protected, and missing is never zero. */
    private static Optional<StatusText> phaseProblem(Members members) {
        return members.meter().flatMap(meter -> meter.measured()
                .filter(measured -> !measured.covers(CIRCUIT_PHASES))
                .map(measured -> StatusText.of("offline.conf-error.meter-phases", meter.label(), measured,
                        CIRCUIT_PHASES)));
    }

    /**
     * @throws IllegalArgumentException if there is a {@link #problem}
     */
    public static BalancerSettings settings(LoadBalancerConfiguration config, Members members) {
        return new BalancerSettings(circuit(config), chargers(members), config.failsafeCurrent, period(members),
                Duration.ofSeconds(config.raiseWindow), Duration.ofSeconds(config.raiseInterval),
                Duration.ofSeconds(config.restartDelay));
    }

    private static List<ChargerSettings> chargers(Members members) {
        return members.chargers().stream()
                .map(charger -> new ChargerSettings(charger.uid().getAsString(), charger.minAmps(), charger.maxAmps()))
                .toList();
    }

    private static Duration period(Members members) {
        return members.meter().map(MeterPort::period).orElse(DEFAULT_METER_PERIOD);
    }
}
