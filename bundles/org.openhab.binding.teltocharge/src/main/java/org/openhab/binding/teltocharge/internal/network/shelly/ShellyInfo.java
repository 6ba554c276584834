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
package org.openhab.binding.teltocharge.internal.network.shelly;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.openhab.binding.teltocharge.internal.network.link.MeterIdentity;

/**
 * What a Shelly says about itself at {@code /shelly}, without asking for a password. Sources: Shelly Gen1 API
 * ({@code /shelly}), Shelly Gen2+ API ({@code Shelly.GetDeviceInfo}).
 */
@NonNullByDefault
public record ShellyInfo(MeterIdentity identity, ShellyLayout layout) {

    private static final Pattern MAC = Pattern.compile("[0-9a-f]{12}");
    private static final String PROFILE_ONE_BY_ONE = "monophase";

    /**
     * @throws MalformedAnswerException if it is no answer of a Shelly
     * @throws NetworkException if the Shelly is no energy meter
     */
    public static ShellyInfo of(JsonFields answer) throws MalformedAnswerException, NetworkException {
        String mac = answer.text("mac").orElse("").toLowerCase(Locale.ROOT);
        if (!MAC.matcher(mac).matches()) {
            throw new MalformedAnswerException("no mac");
        }
        boolean gen1 = Double.isNaN(answer.number("gen"));
        String model = answer.text(gen1 ? "type" : "model").orElse("");
        Optional<ShellyLayout> layout = gen1
                ? gen1Layout(model)
                : layout(answer.text("app").orElse(""), answer.text("profile").orElse(""));
        if (layout.isEmpty()) {
            throw new NetworkException(NetworkFault.NOT_A_METER, model);
        }
        String firmware = answer.text(gen1 ? "fw" : "ver").orElse("");
        return new ShellyInfo(new MeterIdentity(mac, model, firmware), layout.get());
    }

    private static Optional<ShellyLayout> gen1Layout(String type) {
        return switch (type) {
            case "SHEM-3" -> Optional.of(ShellyLayout.GEN1_THREE_PHASES);
            case "SHEM" -> Optional.of(ShellyLayout.GEN1_ONE_PHASE);
            default -> Optional.empty();
        };
    }

    private static Optional<ShellyLayout> layout(String app, String profile) {
        if (app.contains("3EM")) {
            return Optional.of(PROFILE_ONE_BY_ONE.equals(profile) ? ShellyLayout.EM1_THREE_PHASES : ShellyLayout.EM);
        }
        return app.contains("EM") ? Optional.of(ShellyLayout.EM1_ONE_PHASE) : Optional.empty();
    }
}
