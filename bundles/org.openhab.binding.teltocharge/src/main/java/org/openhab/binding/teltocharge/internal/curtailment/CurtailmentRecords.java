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
package org.openhab.binding.teltocharge.internal.curtailment;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the orders that load balancers were given, over restarts. The record of a load balancer is not deleted with it:
 * it is evidence.
 */
@Component(service = CurtailmentRecords.class)
@NonNullByDefault
public class CurtailmentRecords {

    private static final String NAME = "org.openhab.binding.teltocharge.curtailments";

    /** Holds texts; whatever somebody has put there instead must not be a fault. */
    private final Storage<Object> storage;

    @Activate
    public CurtailmentRecords(@Reference StorageService service) {
        storage = service.getStorage(NAME, CurtailmentRecords.class.getClassLoader());
    }

    /** Finds the record of a load balancer; nobody else may write to it until it is closed. */
    public CurtailmentRecord open(ThingUID balancer) {
        return CurtailmentRecord.load(storage, balancer);
    }
}
