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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.StateDescription;

/**
 * Makes command options of state options.
 */
@NonNullByDefault
final class CommandOptions {

    private CommandOptions() {
    }

    /** The states as commands; {@code null} if there are none, or the item cannot be written. */
    static @Nullable CommandDescription of(@Nullable StateDescription description) {
        if (description == null || description.isReadOnly() || description.getOptions().isEmpty()) {
            return null;
        }
        return CommandDescriptionBuilder.create().withCommandOptions(description.getOptions().stream()
                .map(option -> new CommandOption(option.getValue(), option.getLabel())).toList()).build();
    }
}
