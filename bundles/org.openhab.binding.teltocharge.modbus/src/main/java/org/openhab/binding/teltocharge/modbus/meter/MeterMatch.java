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
package org.openhab.binding.teltocharge.modbus.meter;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A meter that was recognised.
 *
 * @param profile how to read it
 * @param model what it calls itself, or the family's name when it does not tell; for people
 * @param serialNumber as printed on the meter; empty when it does not tell
 * @param why what it was recognised by, in English, for the properties of a thing and the log
 * @param confidence HIGH when it has identified itself, MEDIUM or LOW when its values only fit
 */
@NonNullByDefault
public record MeterMatch(MeterProfile profile, String model, String serialNumber, String why, Confidence confidence) {
}
