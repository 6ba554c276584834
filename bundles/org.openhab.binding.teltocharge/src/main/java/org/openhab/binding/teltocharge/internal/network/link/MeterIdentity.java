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
package org.openhab.binding.teltocharge.internal.network.link;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Who answers at an address.
 *
 * @param id 12 lower-case hexadecimal digits: the device's hardware address, which is its serial number as well
 * @param model as the vendor names it
 * @param firmware version; may be empty
 */
@NonNullByDefault
public record MeterIdentity(String id, String model, String firmware) {
}
