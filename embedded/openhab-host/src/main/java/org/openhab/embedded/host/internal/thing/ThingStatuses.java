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
package org.openhab.embedded.host.internal.thing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.events.ThingEventFactory;

/**
 * The one place where a thing's status changes, so that events come in the order of the changes.
 */
public final class ThingStatuses {

    private final EventPublisher events;
    private final List<StatusListener> listeners = new CopyOnWriteArrayList<>();

    public ThingStatuses(EventPublisher events) {
        this.events = events;
    }

    public void addListener(StatusListener listener) {
        listeners.add(listener);
    }

    synchronized void set(Thing thing, ThingStatusInfo status) {
        ThingStatusInfo old = thing.getStatusInfo();
        thing.setStatusInfo(status);
        events.post(ThingEventFactory.createStatusInfoEvent(thing.getUID(), status));
        if (!old.equals(status)) {
            events.post(ThingEventFactory.createStatusInfoChangedEvent(thing.getUID(), status, old));
            listeners.forEach(listener -> listener.statusChanged(thing, old, status));
        }
    }

    /** Must return at once: it is called while status changes of all things wait. */
    public interface StatusListener {

        void statusChanged(Thing thing, ThingStatusInfo old, ThingStatusInfo status);
    }
}
