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
 * Configuration of the thing {@code load-balancer}; the framework fills the fields by name.
 */
@NonNullByDefault
public class LoadBalancerConfiguration {

    /** Rated current of the main fuse per phase, in amps; 0 means that the owner has not set it. */
    public int mainFuse;
    /** Kept free on each phase, in amps. */
    public double reserve = 1.0;
    /** UID of the meter thing; empty: the only one that is known. */
    public String gridMeter = "";
    /** UIDs of the charger things, most important first; empty: all that are known. */
    public List<String> chargers = List.of();
    /** How the grid connection is built: STAR, SINGLE_PHASE or DELTA. */
    public String gridType = "STAR";
    /** Nominal voltage that a charger sees across a phase, in volts. */
    public double voltage = 230;
    /** The most total power, in watts; 0 for none. */
    public int maxPower;
    /** Whether it only computes and scores, and writes nothing. */
    public boolean shadowMode;
    /** Offered at most while readings are too old: 0 or 6 to 32 A. */
    public int failsafeCurrent = 6;
    /** Raise only to the lowest headroom within this time, in seconds. */
    public int raiseWindow = 90;
    /** Time between two raises, in seconds. */
    public int raiseInterval = 5;
    /** Time between a pause and the next start, in seconds. */
    public int restartDelay = 60;

    // Solar surplus

    /** What the power of a home battery means: NONE, BATTERY_FIRST or VEHICLES_FIRST. */
    public String batteryUse = "NONE";
    /** Item with the power that the home battery takes; empty: the channel. */
    public String batteryItem = "";
    /** The surplus is averaged over this time, in seconds. */
    public int surplusInterval = 30;
    /** For how long the surplus must suffice before charging starts, in seconds. */
    public int solarStartDelay = 60;
    /** For how long the surplus must be too little before charging pauses, in seconds. */
    public int solarStopDelay = 180;

    // Orders from outside

    /** What the potential-free contact does: OFF, STOP, BLOCK or REDUCE. */
    public String contactMode = "OFF";
    /** Item of the contact; empty: the channel. */
    public String contactItem = "";
    /** What each charger is reduced to, in amps. */
    public int contactCurrent = 6;
    /** Whether the grid operator may limit the chargers (par. 14a EnWG). */
    public boolean operatorLimit;
    /** Item that says whether he does; empty: the channel. */
    public String operatorItem = "";
    /** What the chargers may draw together then, in watts; 0: what the law grants. */
    public int operatorPower;
    /** Whether another system sends limits. */
    public boolean externalLimit;
    /** Item with the limit, a current or a power; empty: the channels. */
    public String externalLimitItem = "";
    /** A limit that old is not the present one any more, in seconds; 0: never. */
    public int externalTimeout = 60;
    /** What each charger may have then, in amps. */
    public int externalFallback = 6;

    // Times and prices

    /** Time windows in which chargers may charge; empty: always. */
    public List<String> chargingTimes = List.of();
    /** Time windows in which they charge with less. */
    public List<String> peakTimes = List.of();
    /** What each charger may have then, in amps: 0 or 6 to 32. */
    public int peakCurrent;
    /** The highest price at which chargers charge; NaN for none. */
    public double maxPrice = Double.NaN;
    /** Item with the present price; empty: the channel. */
    public String priceItem = "";
    /** The most average power in a quarter of an hour, in watts; 0 for none. */
    public int peakPower;
    /** How much more one phase may carry than another because of chargers, in amps; 0 for no limit. */
    public int unbalanceLimit;
    /** Whether room is kept for an appliance that goes on and off. */
    public boolean keepRoomForAppliances;
}
