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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.State;

// SKELETON
@NonNullByDefault
public class ItemStateEvent extends ItemEvent {

    public static final String TYPE = "";

    protected final State itemState = null;

    protected ItemStateEvent(String value, String value2, String value3, State state, String value4) {
        super((java.lang.String) null, (java.lang.String) null, (java.lang.String) null, (java.lang.String) null); // not yet
    }

    public String getType() {
        throw new UnsupportedOperationException("not yet");
    }

    public State getItemState() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }
}
