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

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The meters that are known, in the order in which they are tried.
 */
@NonNullByDefault
public record MeterCatalog(List<MeterProfile> profiles) {
    public MeterCatalog {
        profiles = List.copyOf(profiles);
    }

    public Optional<MeterProfile> byId(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }
}
