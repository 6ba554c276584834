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
package org.openhab.binding.teltocharge.simulator.internal.charger;

import java.time.Duration;

/** From plugging in to plugging out: permission, energy and time. */
final class Session {

    private static final double SECONDS_PER_HOUR = 3600;

    private final boolean authorizationRequired;
    private boolean running;
    private boolean authorized;
    private boolean stopped;
    private boolean hasCharged;
    private Duration duration = Duration.ZERO;
    private double wattHours;

    Session(boolean authorizationRequired) {
        this.authorizationRequired = authorizationRequired;
    }

    /** A new car: the last session's energy and time stay to be read until then. */
    void begin() {
        running = true;
        stopped = false;
        hasCharged = false;
        duration = Duration.ZERO;
        wattHours = 0;
    }

    void end() {
        running = false;
        forgetPermission();
    }

    /** As after a restart of the charger: energy and time are kept. */
    void forgetPermission() {
        authorized = false;
        stopped = false;
    }

    void pass(Duration time, double watts) {
        if (running) {
            duration = duration.plus(time);
            wattHours += watts * time.toNanos() / 1e9 / SECONDS_PER_HOUR;
            hasCharged |= watts > 0;
        }
    }

    /** @param request register 17: 1 authorizes, 0 changes nothing */
    void authorize(int request) {
        authorized |= request == 1;
    }

    /** @param command register 16: 1 stops, 2 starts again, 0 changes nothing */
    void command(int command) {
        stopped = command == 1 || stopped && command != 2;
    }

    /** Whether current may be offered to the car of this session. */
    boolean permitted() {
        return authorized() && !stopped;
    }

    boolean running() {
        return running;
    }

    boolean authorized() {
        return authorized || !authorizationRequired;
    }

    boolean stopped() {
        return stopped;
    }

    boolean hasCharged() {
        return hasCharged;
    }

    Duration duration() {
        return duration;
    }

    double wattHours() {
        return wattHours;
    }
}
