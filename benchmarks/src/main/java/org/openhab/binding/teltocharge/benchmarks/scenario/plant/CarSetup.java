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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * One car and how it behaves.
 *
 * @param model how it follows
 * @param maxAmps the most it takes on each phase
 * @param phases grid phases that its charging unit can use; it takes current on those that the charger switches on
 * @param arrives first second in which it is plugged in
 * @param leaves first second in which it is gone
 * @param needsWh the energy after which it is full; infinite when it takes all that it gets
 */
@NonNullByDefault
public record CarSetup(CarModel model, double maxAmps, PhaseSet phases, int arrives, int leaves, double needsWh) {
}
