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
package org.openhab.binding.teltocharge.dlb;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One thing that is wrong with settings.
 *
 * @param field the setting, as in the settings' records: {@code fuse}, {@code reserve}, {@code assumedAmps},
 *            {@code maxWatts}, {@code meterPeriod}, {@code parent}, {@code circuits}, {@code voltage},
 *            {@code chargers}, {@code circuit}, {@code wiring}, {@code minAmps}, {@code maxAmps}, {@code priority},
 *            {@code failsafeAmps}, {@code raiseWindow}, {@code raiseInterval}, {@code restartDelay}
 * @param key lower-case name of the problem with hyphens, stable: the suffix of a message key
 * @param args numbers and names for the message
 * @param message the problem in plain English
 */
@NonNullByDefault
public record SettingsProblem(String field, String key, List<Object> args, String message) {

    public SettingsProblem {
        args = List.copyOf(args);
    }
}
