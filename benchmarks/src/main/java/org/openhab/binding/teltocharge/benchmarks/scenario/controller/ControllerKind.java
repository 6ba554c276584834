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
package org.openhab.binding.teltocharge.benchmarks.scenario.controller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Controller;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;

/**
 * All controllers. Only the oracle is shown the trace in advance.
 */
@NonNullByDefault
public enum ControllerKind {

    /** The engine of this add-on. */
    OURS("this add-on"),
    /** evcc with its default interval of 30 s. */
    EVCC_30("evcc, 30 s"),
    /** evcc with the shortest interval that its documentation mentions. */
    EVCC_10("evcc, 10 s"),
    /** SmartEVSE in smart mode. */
    SMARTEVSE("SmartEVSE smart"),
    /** OpenEMS with peak shaving of a cluster. */
    OPENEMS("OpenEMS cluster"),
    /** openWB 2. */
    OPENWB("openWB 2"),
    /** The charge manager of WARP chargers. */
    WARP("WARP"),
    /** The Home Assistant integration with a trip score. */
    HASS_SCORE("hass trip score"),
    /** Always the least current. */
    FIXED_6("fixed 6 A"),
    /** No control at all. */
    NONE("no control"),
    /** Knows the future. */
    ORACLE("oracle");

    private static final double LEAST_AMPS = 6;

    private final String title;

    ControllerKind(String title) {
        this.title = title;
    }

    /** Its name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in reports. */
    public String title() {
        return title;
    }

    /** @return empty for a name that no controller has */
    public static Optional<ControllerKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findAny();
    }

    /** @return true for those that others are compared with: a rule of a product, or none */
    public boolean isOther() {
        return this != OURS && this != ORACLE;
    }

    /** A new one, which remembers nothing. */
    public Controller create(Trace trace, Site site) {
        return switch (this) {
            case OURS -> new Ours(site);
            case EVCC_30 -> new Evcc(site, 30);
            case EVCC_10 -> new Evcc(site, 10);
            case SMARTEVSE -> new SmartEvse(site);
            case OPENEMS -> new OpenEms(site);
            case OPENWB -> new OpenWb(site);
            case WARP -> new Warp(site);
            case HASS_SCORE -> new HassScore(site);
            case FIXED_6 -> new Constant(site, LEAST_AMPS, "fixed");
            case NONE -> new Constant(site, Double.MAX_VALUE, "no-control");
            case ORACLE -> new Oracle(trace, site);
        };
    }
}
