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
package org.openhab.binding.teltocharge.modbus.search;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One line in one setting, and who is asked there.
 *
 * @param line what is opened
 * @param unitIds 1-247 each, in this order
 */
@NonNullByDefault
public record SearchStep(SearchLine line, List<Integer> unitIds) {
    public SearchStep {
        unitIds = List.copyOf(unitIds);
    }
}
