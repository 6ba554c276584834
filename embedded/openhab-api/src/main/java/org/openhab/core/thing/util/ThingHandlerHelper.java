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
package org.openhab.core.thing.util;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.binding.ThingHandler;

/**
 * Tells whether a handler is ready for work.
 */
@NonNullByDefault
public class ThingHandlerHelper {

    private ThingHandlerHelper() {
    }

    /** A handler is initialized once it has set one of the statuses that a binding may set. */
    public static boolean isHandlerInitialized(final ThingStatus thingStatus) {
        return switch (thingStatus) {
            case UNKNOWN, ONLINE, OFFLINE -> true;
            case UNINITIALIZED, INITIALIZING, REMOVING, REMOVED -> false;
        };
    }

    public static boolean isHandlerInitialized(final Thing thing) {
        return isHandlerInitialized(thing.getStatus());
    }

    public static boolean isHandlerInitialized(final ThingHandler thingHandler) {
        return isHandlerInitialized(thingHandler.getThing());
    }
}
