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
package org.openhab.embedded.demo;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import org.openhab.embedded.demo.api.HostClient;
import org.openhab.embedded.demo.api.StatusReply;
import org.openhab.embedded.demo.api.StatusReply.Charger;
import org.openhab.embedded.demo.api.ThingReply;

/** Finds out how far the container has come. */
final class Readiness {

    /**
     * @param ready whether there is nothing left to wait for
     * @param withoutAddon whether the add-on is what is missing
     * @param step what is being waited for, for people
     */
    record Progress(boolean ready, boolean withoutAddon, String step) {
    }

    private final HostClient client;

    Readiness(HostClient client) {
        this.client = client;
    }

    /** Ready when all Things are online and a car is charging. */
    Progress check() throws InterruptedException {
        List<ThingReply> things;
        try {
            things = client.things();
        } catch (IOException e) {
            return new Progress(false, false, "Starting the container");
        }
        if (things.isEmpty()) {
            return new Progress(false, false, "Waiting for the Things of the configuration");
        }
        List<ThingReply> waiting = things.stream().filter(Predicate.not(ThingReply::online)).toList();
        if (waiting.stream().anyMatch(ThingReply::withoutHandler)) {
            return new Progress(false, true, "Installing the add-on from its KAR");
        }
        if (!waiting.isEmpty()) {
            return new Progress(false, false,
                    things.size() - waiting.size() + " of " + things.size() + " Things online; "
                            + waiting.get(0).describe());
        }
        return charging();
    }

    private Progress charging() throws InterruptedException {
        StatusReply status;
        try {
            status = client.status();
        } catch (IOException e) {
            return new Progress(false, false, "Waiting for the add-on's page");
        }
        if (status.balancer().isEmpty()) {
            return new Progress(false, false, "Waiting for a load balancer");
        }
        boolean charging = status.charger().filter(Charger::charging).isPresent();
        return new Progress(charging, false, charging ? "The car is charging" : "Waiting for the car to charge");
    }
}
