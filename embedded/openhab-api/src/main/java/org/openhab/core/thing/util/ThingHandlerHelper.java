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

// SKELETON
@NonNullByDefault
public class ThingHandlerHelper {

    public static boolean isHandlerInitialized(ThingStatus thingStatus) {
        throw new UnsupportedOperationException("not yet");
    }

    public static boolean isHandlerInitialized(Thing thing) {
        throw new UnsupportedOperationException("not yet");
    }

    public static boolean isHandlerInitialized(ThingHandler thingHandler) {
        throw new UnsupportedOperationException("not yet");
    }

    private ThingHandlerHelper() {
    }
}
