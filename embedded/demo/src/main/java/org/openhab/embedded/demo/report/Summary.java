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
package org.openhab.embedded.demo.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

/** Everything about a run; what {@code --json} writes. */
public record Summary(Settings settings, List<Second> seconds, Totals totals) {

    /** A mA, a mWh: more digits are the noise of binary fractions. */
    private static final double STEPS = 1000;

    private static final JsonSerializer<Double> ROUNDED = (value, type, context) -> new JsonPrimitive(
            Math.round(value * STEPS) / STEPS);

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
            .registerTypeAdapter(Double.class, ROUNDED).registerTypeAdapter(double.class, ROUNDED).create();

    public Summary {
        seconds = List.copyOf(seconds);
    }

    /** Whether the car overloaded the fuse for longer than a working balancer lets it. */
    public boolean overloaded() {
        return totals.longestOverloadSeconds() > settings.toleratedOverloadSeconds();
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, GSON.toJson(this) + System.lineSeparator());
    }

    /** The result in one line. */
    public String describe() {
        return String.format(
                "%d s: car took %.0f Wh, overload by the car %.1f A s (longest %d s, tolerated %d s), %d writes",
                seconds.size(), totals.energyWh(), totals.overloadAs(), totals.longestOverloadSeconds(),
                settings.toleratedOverloadSeconds(), totals.writes());
    }
}
