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
package org.openhab.embedded.host.internal.inbox;

import org.openhab.core.events.EventPublisher;
import org.openhab.embedded.host.internal.event.RegistryEvent;

import com.google.gson.Gson;

/**
 * Tells the bus what happens in the inbox.
 */
final class InboxEvents {

    private final EventPublisher events;
    private final Gson gson = new Gson();

    InboxEvents(EventPublisher events) {
        this.events = events;
    }

    void added(InboxResult result) {
        post("InboxAddedEvent", "added", result);
    }

    void updated(InboxResult result) {
        post("InboxUpdatedEvent", "updated", result);
    }

    void removed(InboxResult result) {
        post("InboxRemovedEvent", "removed", result);
    }

    private void post(String type, String what, InboxResult result) {
        events.post(new RegistryEvent(type, "openhab/inbox/" + result.thingUid().getAsString() + "/" + what,
                gson.toJsonTree(InboxJson.of(result))));
    }
}
