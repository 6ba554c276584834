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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.RampSettings;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.SettingsProblem;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.internal.config.BadConfigurationException;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.ThingUID;

/**
 * Turns the owner's configuration into the engine's settings.
 */
@NonNullByDefault
public final class SettingsMapper {

    /** What can be wrong with the grid connection and with a circuit alike, in different words. */
    private static final Set<String> OF_ANY_CIRCUIT = Set.of("fuse-out-of-range", "reserve-negative",
            "reserve-too-large", "watts-too-small");

    private SettingsMapper() {
    }

    /**
     * @param balancer UID of the load balancer
     * @param zone in which the owner means his times
     * @throws BadConfigurationException if the configuration cannot work, with a cure
     */
    public static BalancerSettings settings(LoadBalancerConfiguration config, Members members, ThingUID balancer,
            ZoneId zone) throws BadConfigurationException {
        SiteMapper mapper = new SiteMapper(config, members, balancer);
        SiteSettings site = mapper.site();
        List<ChargerSettings> chargers = mapper.chargers();
        RuleSettings rules = RuleMapper.rules(config, zone);
        RampSettings ramp = ramp(config);
        Optional<StatusText> problem = BalancerSettings
                .problems(site, chargers, ramp, config.failsafeCurrent, rules).stream().findFirst()
                .map(found -> text(found, members));
        if (problem.isEmpty()) {
            problem = mapper.phaseProblem();
        }
        if (problem.isPresent()) {
            throw new BadConfigurationException(problem.get());
        }
        return new BalancerSettings(site, chargers, ramp, config.failsafeCurrent, rules);
    }

    /** A problem of a circuit names the circuit as the owner does, and is not one of the main fuse. */
    private static StatusText text(SettingsProblem problem, Members members) {
        List<Object> args = new ArrayList<>(problem.args());
        boolean inCircuit = false;
        for (int i = 0; i < args.size(); i++) {
            Optional<String> label = members.circuitLabel(args.get(i).toString());
            if (label.isPresent()) {
                args.set(i, label.get());
                inCircuit = true;
            }
        }
        String key = inCircuit && OF_ANY_CIRCUIT.contains(problem.key()) ? "circuit-" + problem.key() : problem.key();
        return StatusText.of("offline.conf-error." + key, args.toArray());
    }

    private static RampSettings ramp(LoadBalancerConfiguration config) {
        return new RampSettings(Duration.ofSeconds(config.raiseWindow), Duration.ofSeconds(config.raiseInterval),
                Duration.ofSeconds(config.restartDelay));
    }
}
