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
package org.openhab.binding.teltocharge.karaf;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.openhab.embedded.demo.api.HostClient;
import org.openhab.embedded.demo.api.RecordsReply.HouseRecord;

/** What really happened in the virtual house, second by second. */
final class HouseLog {

    private static final String HOUSE = "teltocharge:simulator:house";

    private final HostClient client;

    HouseLog(HostClient client) {
        this.client = client;
    }

    HouseRecord latest() throws IOException, InterruptedException {
        List<HouseRecord> records = client.records(HOUSE, 0).list();
        return records.get(records.size() - 1);
    }

    /** Waits for the first second after the given one that looks as wanted. */
    HouseRecord awaitFirst(String what, long after, Predicate<HouseRecord> wanted) {
        return await(what).atMost(Container.TIMEOUT).until(() -> first(after, wanted), Optional::isPresent)
                .orElseThrow();
    }

    /** The seconds from one to another, both included. */
    List<HouseRecord> between(long from, long to) throws IOException, InterruptedException {
        return client.records(HOUSE, 0).list().stream().filter(r -> r.seq() >= from && r.seq() <= to).toList();
    }

    private Optional<HouseRecord> first(long after, Predicate<HouseRecord> wanted)
            throws IOException, InterruptedException {
        return client.records(HOUSE, 0).list().stream().filter(r -> r.seq() > after).filter(wanted).findFirst();
    }
}
