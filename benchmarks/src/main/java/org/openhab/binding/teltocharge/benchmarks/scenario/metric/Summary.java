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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * A score as JSON.
 */
@NonNullByDefault
public final class Summary {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().create();

    private Summary() {
    }

    /**
     * @param oracle the oracle's score of the same run, which energy is compared with
     */
    public static String json(String controller, String trace, double limitAmps, Score score, Score oracle) {
        JsonObject json = new JsonObject();
        json.addProperty("controller", controller);
        json.addProperty("trace", trace);
        json.addProperty("seconds", score.seconds());
        json.addProperty("limit_a", limitAmps);
        number(json, "overload_as", score.overloadAs());
        number(json, "unavoidable_overload_as", score.unavoidableAs());
        number(json, "prompt_overload_as", score.promptAs());
        number(json, "group_overload_as", score.groupOverloadAs());
        number(json, "energy_wh", score.grossWh());
        number(json, "net_energy_wh", score.netWh());
        number(json, "oracle_net_energy_wh", oracle.netWh());
        number(json, "share_of_oracle", score.netWh() / oracle.netWh());
        json.addProperty("starts", score.starts());
        json.addProperty("stops", score.stops());
        number(json, "starts_per_day", score.startsPerDay());
        json.addProperty("phase_switches", score.phaseSwitches());
        json.addProperty("phase_switches_under_load", score.switchesUnderLoad());
        json.addProperty("setpoint_changes", score.changes());
        json.addProperty("writes", score.writes());
        number(json, "writes_per_day", score.writesPerDay());
        json.addProperty("refused_setpoints", score.refused());
        json.addProperty("blame_s", score.blameSeconds());
        json.addProperty("longest_overload_s", score.longestOverSeconds());
        number(json, "failsafe_s", score.failsafeSeconds());
        number(json, "recovery_s", score.recoverySeconds());
        return GSON.toJson(json) + "\n";
    }

    /** JSON has neither a missing nor an infinite number: null stands for both. */
    private static void number(JsonObject json, String name, double value) {
        if (Double.isFinite(value)) {
            json.addProperty(name, Math.round(value * 10_000) / 10_000.0);
        } else {
            json.add(name, JsonNull.INSTANCE);
        }
    }
}
