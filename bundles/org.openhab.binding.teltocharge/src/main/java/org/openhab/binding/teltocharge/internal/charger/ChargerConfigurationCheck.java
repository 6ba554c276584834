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

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
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
     * @return why the configuration cannot work; empty if it can
     */
    public static Optional<StatusText> problem(ChargerConfiguration config) {
        if (!ChargerRegister.FAILSAFE_CURRENT.range().contains(config.failsafeCurrent)) {
            return Optional.of(StatusText.of("offline.conf-error.failsafe-out-of-range", config.failsafeCurrent));
        }
        if (config.maxCurrent < config.minCurrent) {
            return Optional
                    .of(StatusText.of("offline.conf-error.max-below-min", config.maxCurrent, config.minCurrent));
        }
        return Optional.empty();
    }
}
