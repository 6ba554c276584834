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
package org.openhab.binding.teltocharge.simulator.model;

/**
 * A place to charge: a charger and the car that comes to it.
 *
 * @param car the car
 * @param charger the charger
 */
public record BaySettings(CarSettings car, VirtualChargerSettings charger) {

    /** A 22 kW charger and a three-phase 11 kW car. */
    public static final BaySettings DEFAULT = new BaySettings(CarSettings.DEFAULT, VirtualChargerSettings.DEFAULT);
}
