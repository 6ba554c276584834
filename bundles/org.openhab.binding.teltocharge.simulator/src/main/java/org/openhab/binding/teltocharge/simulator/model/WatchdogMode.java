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
 * What the charger does when its primary falls silent. The vendor's external control page says both: its text that
 * charging stops, its register 20 that the current falls to the failsafe value.
 */
public enum WatchdogMode {
    FAILSAFE_CURRENT, STOP
}
