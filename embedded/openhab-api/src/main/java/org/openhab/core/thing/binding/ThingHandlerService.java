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
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A service that belongs to one handler and lives as long as it does, such as its actions or its discovery.
 */
@NonNullByDefault
public interface ThingHandlerService {

    void setThingHandler(ThingHandler handler);

    @Nullable
    ThingHandler getThingHandler();

    /** Called when a service that is no component is set up. */
    default void activate() {
    }

    /** Called when a service that is no component is given up. */
    default void deactivate() {
    }

    /** Called once the handler is set. */
    default void initialize() {
    }

    /** Called when the handler goes. */
    default void dispose() {
    }
}
