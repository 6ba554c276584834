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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.CoreItemFactory;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * A switch with percentages in between.
 */
@NonNullByDefault
public class DimmerItem extends SwitchItem {

    private static final List<Class<? extends State>> STATES = List.of(PercentType.class, OnOffType.class,
            UnDefType.class);
    private static final List<Class<? extends Command>> COMMANDS = List.of(PercentType.class, OnOffType.class,
            IncreaseDecreaseType.class, RefreshType.class);

    public DimmerItem(String name) {
        super(CoreItemFactory.DIMMER, name);
    }

    public void send(PercentType command) {
        internalSend(command, null);
    }

    public void send(PercentType command, @Nullable String source) {
        internalSend(command, source);
    }

    public void send(IncreaseDecreaseType command) {
        internalSend(command, null);
    }

    public void send(IncreaseDecreaseType command, @Nullable String source) {
        internalSend(command, source);
    }

    @Override
    public List<Class<? extends State>> getAcceptedDataTypes() {
        return STATES;
    }

    @Override
    public List<Class<? extends Command>> getAcceptedCommandTypes() {
        return COMMANDS;
    }

    /** Sets a percentage; ON and OFF become 100 and 0 %. */
    @Override
    public void setState(State state, @Nullable String source) {
        if (!isAcceptedState(STATES, state)) {
            logSetTypeError(state);
            return;
        }
        State percentage = state.as(PercentType.class);
        applyState(percentage == null ? state : percentage, source);
    }
}
