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
package org.openhab.core.items.events;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventSubscriber;

/**
 * Receives commands and states of items.
 */
@NonNullByDefault
public abstract class AbstractItemEventSubscriber implements EventSubscriber {

    private final Set<String> subscribedEventTypes = Set.of(ItemStateEvent.TYPE, ItemCommandEvent.TYPE);

    @Override
    public Set<String> getSubscribedEventTypes() {
        return subscribedEventTypes;
    }

    @Override
    public void receive(Event event) {
        if (event instanceof ItemStateEvent update) {
            receiveUpdate(update);
        } else if (event instanceof ItemCommandEvent command) {
            receiveCommand(command);
        }
    }

    /** Does nothing unless overridden. */
    protected void receiveCommand(ItemCommandEvent commandEvent) {
    }

    /** Does nothing unless overridden. */
    protected void receiveUpdate(ItemStateEvent updateEvent) {
    }
}
