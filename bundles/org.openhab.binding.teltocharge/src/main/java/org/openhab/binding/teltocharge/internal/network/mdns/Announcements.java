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

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.homewizard.HomeWizardProduct;

/**
 * Finds the meters among what devices announce.
 */
@NonNullByDefault
public final class Announcements {

    /** Such as shellyem3-a4cf12f454a3, shellypro3em-fce8c0dba900, shelly3em63g3-..., shellyproem50-..., shellyemg3-... */
    private static final Pattern SHELLY_METER = Pattern.compile("(shelly(?:pro)?3?em[a-z0-9]*)-([0-9a-f]{12})");
    private static final Pattern SERIAL = Pattern.compile("[0-9a-f]{12}");

    private Announcements() {
    }

    /**
     * @return empty for everything that is no meter for a grid connection
     */
    public static Optional<FoundMeter> meter(Announcement announced) {
        return switch (announced.type()) {
            case SHELLY, HTTP -> shelly(announced);
            case HW_ENERGY, HOMEWIZARD -> homeWizard(announced);
        };
    }

    private static Optional<FoundMeter> shelly(Announcement announced) {
        Matcher matcher = SHELLY_METER.matcher(announced.name().toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new FoundMeter(FoundMeter.Kind.SHELLY, matcher.group(2), announced.host(),
                        announced.port(), "Shelly " + matcher.group(1).substring("shelly".length())))
                : Optional.empty();
    }

    private static Optional<FoundMeter> homeWizard(Announcement announced) {
        String serial = announced.text("serial").toLowerCase(Locale.ROOT);
        boolean isMeter = HomeWizardProduct.ofType(announced.text("product_type")).isPresent();
        FoundMeter.Kind kind = announced.type() == ServiceType.HOMEWIZARD
                ? FoundMeter.Kind.HOMEWIZARD_V2
                : FoundMeter.Kind.HOMEWIZARD_V1;
        String product = announced.text("product_name");
        return isMeter && SERIAL.matcher(serial).matches()
                ? Optional.of(new FoundMeter(kind, serial, announced.host(), announced.port(),
                        "HomeWizard " + (product.isEmpty() ? announced.text("product_type") : product)))
                : Optional.empty();
    }
}
