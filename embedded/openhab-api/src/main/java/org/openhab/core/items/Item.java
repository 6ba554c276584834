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
package org.openhab.core.items;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.types.Command;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;

// SKELETON
@NonNullByDefault
public interface Item extends Identifiable<String> {

    State getState();

    <T extends State> T getStateAs(Class<T> type);

    State getLastState();

    ZonedDateTime getLastStateUpdate();

    ZonedDateTime getLastStateChange();

    String getName();

    String getType();

    List<Class<? extends State>> getAcceptedDataTypes();

    List<Class<? extends Command>> getAcceptedCommandTypes();

    List<String> getGroupNames();

    Set<String> getTags();

    String getLabel();

    boolean hasTag(String value);

    String getCategory();

    StateDescription getStateDescription();

    StateDescription getStateDescription(Locale locale);

    default CommandDescription getCommandDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    CommandDescription getCommandDescription(Locale locale);
}
