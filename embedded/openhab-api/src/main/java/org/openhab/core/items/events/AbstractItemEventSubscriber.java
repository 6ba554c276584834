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

// SKELETON
@NonNullByDefault
public abstract class AbstractItemEventSubscriber implements EventSubscriber {

    public AbstractItemEventSubscriber() {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<String> getSubscribedEventTypes() {
        throw new UnsupportedOperationException("not yet");
    }

    public void receive(Event event) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void receiveCommand(ItemCommandEvent itemCommandEvent) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void receiveUpdate(ItemStateEvent itemStateEvent) {
        throw new UnsupportedOperationException("not yet");
    }
}
