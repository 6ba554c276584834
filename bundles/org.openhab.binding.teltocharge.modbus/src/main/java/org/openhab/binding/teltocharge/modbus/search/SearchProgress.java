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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How far a search is.
 *
 * @param running false when it has ended
 * @param percent 0-100; what is still to be asked is not known before somebody answers, so that it may pause, but it
 *            never goes back
 * @param place where devices were looked for last; empty before the first question
 * @param setting in which setting of the line; empty when there is none to choose
 * @param unitId who was asked last; 0 before the first question
 * @param found how many devices
 */
@NonNullByDefault
public record SearchProgress(boolean running, int percent, String place, String setting, int unitId, int found) {
    /** A search that has not begun. */
    public static final SearchProgress NONE = new SearchProgress(false, 0, "", "", 0, 0);

    static final SearchProgress BEGIN = new SearchProgress(true, 0, "", "", 0, 0);
}
