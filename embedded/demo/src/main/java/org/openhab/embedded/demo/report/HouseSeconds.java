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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openhab.embedded.demo.api.HostClient;
import org.openhab.embedded.demo.api.RecordsReply;
import org.openhab.embedded.demo.api.RecordsReply.HouseRecord;
import org.openhab.embedded.demo.api.StatusReply;

/** The truth about a virtual house, with the balancer's reason at that time. */
public final class HouseSeconds implements SecondSource {

    private final HostClient client;
    private final String simulator;
    private long next;
    private long lastSeq = Long.MIN_VALUE;

    public HouseSeconds(HostClient client, String simulator) {
        this.client = client;
        this.simulator = simulator;
    }

    @Override
    public List<Second> next(StatusReply status) throws IOException, InterruptedException {
        RecordsReply reply = client.records(simulator, next);
        next = reply.next();
        List<Second> seconds = new ArrayList<>();
        for (HouseRecord house : reply.list()) {
            if (house.seq() > lastSeq) {
                lastSeq = house.seq();
                seconds.add(second(house, status.charger()));
            }
        }
        return seconds;
    }

    private static Second second(HouseRecord house, Optional<StatusReply.Charger> charger) {
        return new Second(house.time(), house.house(), house.drawn(), house.watts(), house.total(), house.offered(),
                house.offers(), house.phaseSet(),
                charger.map(StatusReply.Charger::reason).orElse(null),
                charger.map(StatusReply.Charger::sentence).orElse(null), house.writes());
    }
}
