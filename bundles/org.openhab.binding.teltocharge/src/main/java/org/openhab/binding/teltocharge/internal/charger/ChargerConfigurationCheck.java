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
package org.openhab.binding.teltocharge.internal.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.config.BadConfigurationException;
import org.openhab.binding.teltocharge.internal.config.ChargerConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;

/**
 * Finds what the framework's check of single values does not: bounds that contradict each other, and currents that do
 * not exist.
 */
@NonNullByDefault
public final class ChargerConfigurationCheck {

    private ChargerConfigurationCheck() {
    }

    /**
     * @throws BadConfigurationException if the configuration cannot work
     */
    public static void check(ChargerConfiguration config) throws BadConfigurationException {
        if (!ChargerRegister.FAILSAFE_CURRENT.range().contains(config.failsafeCurrent)) {
            throw new BadConfigurationException(
                    StatusText.of("offline.conf-error.failsafe-out-of-range", config.failsafeCurrent));
        }
        if (config.maxCurrent < config.minCurrent) {
            throw new BadConfigurationException(
                    StatusText.of("offline.conf-error.max-below-min", config.maxCurrent, config.minCurrent));
        }
    }
}
