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
package org.openhab.core.events;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Receives events from the bus. Registered as an OSGi service.
 */
@NonNullByDefault
public interface EventSubscriber {

    /** Stands for every type in {@link #getSubscribedEventTypes()}. */
    String ALL_EVENT_TYPES = "ALL";

    Set<String> getSubscribedEventTypes();

    /** Narrows the events down further; {@code null} for no further condition. */
    default @Nullable EventFilter getEventFilter() {
        return null;
    }

    /** Called on the bus's thread, so it must return soon. */
    void receive(Event event);
}
