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
package org.openhab.binding.teltocharge.internal.config;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How a charger takes part in load balancing: the part of its configuration that load balancers read. The framework
 * fills the fields by name.
 */
@NonNullByDefault
public class BalancingConfiguration {

    /** UID of the circuit that feeds the charger; empty: the grid connection. */
    public String circuit = "";
    /** Class of priority, 1 to 9; 1 is served first. */
    public int priority = 5;
    /** To which grid phases its own ones are wired. */
    public String phaseRotation = "RST";
    /** On which grid phases it is at all. */
    public String wiring = "THREE_PHASE";
    /** How it uses solar surplus. */
    public String solarMode = "OFF";
    /** What it may take from the grid beside the surplus in hybrid mode, in watts. */
    public int solarAllowance;
    /** Time windows in which it may charge; empty: always. */
    public List<String> chargingTimes = List.of();
    /** Whether its phases may be changed. */
    public boolean phaseSwitching = true;
    /** Least time between two changes of phases, in minutes. */
    public int phaseDwell = 5;
    /** Most changes of phases from plugging in to plugging out. */
    public int phaseSwitches = 4;
    /** On how many phases the car draws, 1 to 3; 0: to be learned. */
    public int carPhases;
    /** The car's least current on one, two and three phases, in amps; 0: to be learned. */
    public int carMinimumOnePhase;
    public int carMinimumTwoPhases;
    public int carMinimumThreePhases;
    /** How long the car takes to follow a new current, in seconds; 0: to be learned. */
    public int carFollowTime;
    /** Whether the car does not start again after a pause. */
    public String carSleepsAfterPause = "UNKNOWN";
    /** Whether the car does not start again after a change of phases. */
    public String carStopsAfterPhaseSwitch = "UNKNOWN";
}
