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
package org.openhab.binding.teltocharge.internal.meter;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.MeterCatalog;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The Modbus meters that this add-on can read.
 */
@Component(service = MeterLibrary.class)
@NonNullByDefault
public class MeterLibrary {

    private final MeterCatalog catalog = new MeterCatalog(MeterProfiles.all());

    @Activate
    public MeterLibrary() {
    }

    /** The meters that are known now. */
    public MeterCatalog catalog() {
        return catalog;
    }
}
