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
package org.openhab.core.library.items;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.items.GenericItem;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

// SKELETON
@NonNullByDefault
public class StringItem extends GenericItem {

    public StringItem(String value) {
        super((java.lang.String) null, (java.lang.String) null); // not yet
    }

    public void send(StringType stringType) {
        throw new UnsupportedOperationException("not yet");
    }

    public void send(StringType stringType, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public List<Class<? extends State>> getAcceptedDataTypes() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<Class<? extends Command>> getAcceptedCommandTypes() {
        throw new UnsupportedOperationException("not yet");
    }

    public <T extends State> T getStateAs(Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setState(State state, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setTimeSeries(TimeSeries timeSeries) {
        throw new UnsupportedOperationException("not yet");
    }
}
