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
package org.openhab.binding.teltocharge.internal.network.mdns;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What meters announce themselves as. Sources: Shelly Gen2+ API, mDNS; HomeWizard API documentation, Discovery.
 */
@NonNullByDefault
public enum ServiceType {
    /** Shelly from the second generation on. */
    SHELLY("_shelly._tcp.local."),
    /** Any web server, Shelly of all generations among them. */
    HTTP("_http._tcp.local."),
    /** HomeWizard, first version of the interface. */
    HW_ENERGY("_hwenergy._tcp.local."),
    /** HomeWizard, second version. */
    HOMEWIZARD("_homewizard._tcp.local.");

    private final String dnsName;

    ServiceType(String dnsName) {
        this.dnsName = dnsName;
    }

    public String dnsName() {
        return dnsName;
    }
}
