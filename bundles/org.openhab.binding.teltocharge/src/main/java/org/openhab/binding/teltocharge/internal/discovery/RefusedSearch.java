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
package org.openhab.binding.teltocharge.internal.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.hub.SearchPort;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.search.SearchProgress;

/**
 * A search that was not begun.
 *
 * @param why not
 * @param at when it was asked for
 */
@NonNullByDefault
record RefusedSearch(StatusText why, Instant at) implements SearchPort {

    @Override
    public SearchProgress progress() {
        return SearchProgress.NONE;
    }

    @Override
    public List<StatusText> problems() {
        return List.of(why);
    }

    @Override
    public Optional<Instant> ended() {
        return Optional.of(at);
    }
}
