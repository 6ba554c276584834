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
package org.openhab.binding.teltocharge.internal.network.homewizard;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The meters of HomeWizard. Source: HomeWizard API documentation, supported devices and certificate host names.
 */
@NonNullByDefault
public enum HomeWizardProduct {
    P1("p1dongle", "HWE-P1"), //
    KWH_ONE_PHASE("energymeter", "HWE-KWH1", "SDM230-wifi"), //
    KWH_THREE_PHASES("energymeter", "HWE-KWH3", "SDM630-wifi");

    private final String certificateType;
    private final Set<String> types;

    HomeWizardProduct(String certificateType, String... types) {
        this.certificateType = certificateType;
        this.types = Set.of(types);
    }

    /**
     * @param type value of {@code product_type}
     * @return empty for another device: a socket, a water meter, a battery, a display
     */
    public static Optional<HomeWizardProduct> ofType(String type) {
        return Arrays.stream(values()).filter(product -> product.types.contains(type)).findFirst();
    }

    /** Whether a certificate's device type is one of a meter. */
    static boolean isCertificateType(String type) {
        return Arrays.stream(values()).anyMatch(product -> product.certificateType.equals(type));
    }
}
