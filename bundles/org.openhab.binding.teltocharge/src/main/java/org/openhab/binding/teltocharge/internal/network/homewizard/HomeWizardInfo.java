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

import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.openhab.binding.teltocharge.internal.network.link.MeterIdentity;

/**
 * What a HomeWizard device says about itself at {@code /api}, in both versions of its interface.
 */
@NonNullByDefault
public record HomeWizardInfo(MeterIdentity identity, HomeWizardProduct product) {

    private static final Pattern SERIAL = Pattern.compile("[0-9a-f]{12}");

    /**
     * @throws MalformedAnswerException if it is no answer of a HomeWizard device
     * @throws NetworkException if the device is no meter for a grid connection
     */
    public static HomeWizardInfo of(JsonFields answer) throws MalformedAnswerException, NetworkException {
        String serial = answer.text("serial").orElse("").toLowerCase(Locale.ROOT);
        if (!SERIAL.matcher(serial).matches()) {
            throw new MalformedAnswerException("no serial");
        }
        String type = answer.text("product_type").orElse("");
        HomeWizardProduct product = HomeWizardProduct.ofType(type)
                .orElseThrow(() -> new NetworkException(NetworkFault.NOT_A_METER, type));
        return new HomeWizardInfo(new MeterIdentity(serial, type, answer.text("firmware_version").orElse("")), product);
    }
}
