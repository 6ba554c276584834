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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a paired meter and we know of each other. Its text shows no secret.
 *
 * @param token lets us in; empty before the pairing
 * @param certificate SHA-256 of the meter's certificate as hexadecimal digits; empty while it is not known
 */
@NonNullByDefault
public record HomeWizardKey(String token, String certificate) {

    @Override
    public String toString() {
        return "certificate " + certificate;
    }
}
