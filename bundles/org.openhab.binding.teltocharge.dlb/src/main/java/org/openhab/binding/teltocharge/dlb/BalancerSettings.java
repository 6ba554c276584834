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
 * @param circuit the protected circuit
 * @param chargers in order of priority, highest first; ids are unique
 * @param failsafeAmps offered at most while readings are stale or implausible: 0 or 6 to 32 A
 * @param meterPeriod how often the meter gives a new sample; more than 0, at most 10 min
 * @param raiseWindow an offered current rises to no more than the least headroom of this span; 0 to 10 min
 * @param raiseInterval least time between two raises of one charger; 0 to 10 min
 * @param restartDelay least time from a pause to the next start; 0 to 1 h
 */
@NonNullByDefault
public record BalancerSettings(CircuitSettings circuit, List<ChargerSettings> chargers, int failsafeAmps,
        Duration meterPeriod, Duration raiseWindow, Duration raiseInterval, Duration restartDelay) {

    /** The least current that exists for a vehicle (IEC 61851-1: a PWM of 10 % means 6 A). */
    public static final int LOWEST_AMPS = 6;

    /** The most current the charger can be told to offer (register 15). */
    public static final int HIGHEST_AMPS = 32;

    private static final Duration LEAST_STALE_AGE = Duration.ofSeconds(15);
    private static final int PERIODS_UNTIL_STALE = 5;

    public BalancerSettings {
        chargers = List.copyOf(chargers);
        List<SettingsProblem> problems = SettingsCheck.check(circuit, chargers, failsafeAmps, meterPeriod, raiseWindow,
                raiseInterval, restartDelay);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().map(SettingsProblem::message).collect(Collectors.joining("; ")));
        }
    }

    /**
     * Settings for a home: reserve 1 A, failsafe 6 A, a meter sample each second, raises to the least headroom of 60 s,
     * 5 s between raises (a vehicle has 5 s to follow: IEC 61851-1), 60 s from a pause to the next start.
     */
    public static BalancerSettings defaults(int fuseAmps, List<ChargerSettings> chargers) {
        return new BalancerSettings(new CircuitSettings("main", fuseAmps, 1), chargers, LOWEST_AMPS,
                Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofSeconds(60));
    }

    /** @return what is wrong with these values; empty when a {@link BalancerSettings} can be made of them */
    public static List<SettingsProblem> problems(CircuitSettings circuit, List<ChargerSettings> chargers,
            int failsafeAmps, Duration meterPeriod, Duration raiseWindow, Duration raiseInterval,
            Duration restartDelay) {
        return SettingsCheck.check(circuit, chargers, failsafeAmps, meterPeriod, raiseWindow, raiseInterval,
                restartDelay);
    }

    /** @return the age of the newest source time at which readings are stale: max(5 periods, 15 s) */
    public Duration staleAfter() {
        Duration periods = meterPeriod.multipliedBy(PERIODS_UNTIL_STALE);
        return periods.compareTo(LEAST_STALE_AGE) > 0 ? periods : LEAST_STALE_AGE;
    }

    /** @return the age of the newest source time at which charging pauses: twice {@link #staleAfter()}, so 30 s */
    public Duration lostAfter() {
        return staleAfter().multipliedBy(2);
    }

    public BalancerSettings withCircuit(CircuitSettings value) {
        return new BalancerSettings(value, chargers, failsafeAmps, meterPeriod, raiseWindow, raiseInterval,
                restartDelay);
    }

    public BalancerSettings withFailsafeAmps(int value) {
        return new BalancerSettings(circuit, chargers, value, meterPeriod, raiseWindow, raiseInterval, restartDelay);
    }

    public BalancerSettings withMeterPeriod(Duration value) {
        return new BalancerSettings(circuit, chargers, failsafeAmps, value, raiseWindow, raiseInterval, restartDelay);
    }

    public BalancerSettings withRaiseWindow(Duration value) {
        return new BalancerSettings(circuit, chargers, failsafeAmps, meterPeriod, value, raiseInterval, restartDelay);
    }

    public BalancerSettings withRaiseInterval(Duration value) {
        return new BalancerSettings(circuit, chargers, failsafeAmps, meterPeriod, raiseWindow, value, restartDelay);
    }

    public BalancerSettings withRestartDelay(Duration value) {
        return new BalancerSettings(circuit, chargers, failsafeAmps, meterPeriod, raiseWindow, raiseInterval, value);
    }
}
