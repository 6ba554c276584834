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
package org.openhab.binding.teltocharge.internal.hub;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.search.SearchProgress;

/**
 * The last search for devices.
 */
@NonNullByDefault
public interface SearchPort {

    /** How far it is. */
    SearchProgress progress();

    /** What the owner should know about it, such as a port that cannot be opened. */
    List<StatusText> problems();

    /** When it ended; empty while it runs. */
    Optional<Instant> ended();
}
