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

/**
 * What the charger knows of the car over the control pilot.
 *
 * @param connected plugged in
 * @param asksForCurrent switch S2 closed
 * @param finished wants nothing any more
 */
public record CarView(boolean connected, boolean asksForCurrent, boolean finished) {
}
