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
import org.openhab.core.items.GenericItem;
import org.openhab.core.library.CoreItemFactory;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.OpenClosedType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.TypeParser;
import org.openhab.core.types.UnDefType;

/**
 * A text.
 */
@NonNullByDefault
public class StringItem extends GenericItem {

    private static final List<Class<? extends State>> STATES = List.of(StringType.class, DateTimeType.class,
            UnDefType.class);
    private static final List<Class<? extends Command>> COMMANDS = List.of(StringType.class, RefreshType.class);

    /** Types a text is tried as, the narrowest first. */
    private static final List<Class<? extends State>> NARROWER = List.of(DecimalType.class, QuantityType.class,
            OnOffType.class, OpenClosedType.class);

    public StringItem(String name) {
        super(CoreItemFactory.STRING, name);
    }

    public void send(StringType command) {
        internalSend(command, null);
    }

    public void send(StringType command, @Nullable String source) {
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

    /** Reads the text as the wanted type, {@code null} if it cannot be one. */
    @Override
    public <T extends State> @Nullable T getStateAs(Class<T> typeClass) {
        if (!NARROWER.contains(typeClass) || !(state instanceof StringType)) {
            return super.getStateAs(typeClass);
        }
        return typeClass.cast(TypeParser.parseState(List.of(typeClass), state.toString()));
    }

    @Override
    public void setState(State state, @Nullable String source) {
        if (isAcceptedState(STATES, state)) {
            applyState(state, source);
        } else {
            logSetTypeError(state);
        }
    }
}
