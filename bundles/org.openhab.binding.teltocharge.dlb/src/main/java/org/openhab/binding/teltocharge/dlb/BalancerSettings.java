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
package org.openhab.binding.teltocharge.dlb;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Everything an owner can set. An instance always can work: the constructor refuses settings that cannot.
 *
 * @param site the installation with its circuits
 * @param chargers ids are unique, and each is in a circuit of the site; the order decides between equals
 * @param ramp how slowly an offered current rises
 * @param failsafeAmps offered at most while readings are stale or implausible: 0 or 6 to 32 A
 * @param rules settings of rules that are off unless they are set
 */
@NonNullByDefault
public record BalancerSettings(SiteSettings site, List<ChargerSettings> chargers, RampSettings ramp, int failsafeAmps,
        RuleSettings rules) {

    /** The least current that exists for a vehicle (IEC 61851-1: a PWM of 10 % means 6 A). */
    public static final int LOWEST_AMPS = 6;
    /** The most current the charger can be told to offer (register 15). */
    public static final int HIGHEST_AMPS = 32;

    public BalancerSettings {
        chargers = List.copyOf(chargers);
        List<SettingsProblem> problems = problems(site, chargers, ramp, failsafeAmps, rules);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().map(SettingsProblem::message).collect(Collectors.joining("; ")));
        }
    }

    /**
     * Settings for a home: one circuit with a reserve of 1 A and a meter sample each second, failsafe 6 A,
     * {@link RampSettings#DEFAULT}.
     */
    public static BalancerSettings defaults(int fuseAmps, List<ChargerSettings> chargers) {
        return of(SiteSettings.star(new CircuitSettings(CircuitSettings.MAIN, fuseAmps, 1)), chargers);
    }

    /** Any site, and everything else as in {@link #defaults(int, List)}. */
    public static BalancerSettings of(SiteSettings site, List<ChargerSettings> chargers) {
        return new BalancerSettings(site, chargers, RampSettings.DEFAULT, LOWEST_AMPS, RuleSettings.NONE);
    }

    /** @return what is wrong with these values while no rule is set; empty when nothing is */
    public static List<SettingsProblem> problems(SiteSettings site, List<ChargerSettings> chargers, RampSettings ramp,
            int failsafeAmps) {
        return problems(site, chargers, ramp, failsafeAmps, RuleSettings.NONE);
    }

    /** @return what is wrong with these values; empty when a {@link BalancerSettings} can be made of them */
    public static List<SettingsProblem> problems(SiteSettings site, List<ChargerSettings> chargers, RampSettings ramp,
            int failsafeAmps, RuleSettings rules) {
        return SettingsCheck.check(site, chargers, ramp, failsafeAmps, rules);
    }

    public BalancerSettings withSite(SiteSettings value) {
        return new BalancerSettings(value, chargers, ramp, failsafeAmps, rules);
    }

    public BalancerSettings withChargers(List<ChargerSettings> value) {
        return new BalancerSettings(site, value, ramp, failsafeAmps, rules);
    }

    public BalancerSettings withRamp(RampSettings value) {
        return new BalancerSettings(site, chargers, value, failsafeAmps, rules);
    }

    public BalancerSettings withFailsafeAmps(int value) {
        return new BalancerSettings(site, chargers, ramp, value, rules);
    }

    public BalancerSettings withRules(RuleSettings value) {
        return new BalancerSettings(site, chargers, ramp, failsafeAmps, value);
    }

    public BalancerSettings withRaiseWindow(Duration value) {
        return withRamp(new RampSettings(value, ramp.interval(), ramp.restartDelay()));
    }

    public BalancerSettings withRaiseInterval(Duration value) {
        return withRamp(new RampSettings(ramp.window(), value, ramp.restartDelay()));
    }

    public BalancerSettings withRestartDelay(Duration value) {
        return withRamp(new RampSettings(ramp.window(), ramp.interval(), value));
    }
}
