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
package org.openhab.embedded.host.internal.rest;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.StateDescription;

/**
 * State and command descriptions with openHAB's field names.
 */
final class DescriptionJson {

    private DescriptionJson() {
    }

    static @Nullable Map<String, Object> state(@Nullable StateDescription state) {
        return state == null
                ? null
                : new Json().put("minimum", state.getMinimum()).put("maximum", state.getMaximum())
                        .put("step", state.getStep()).put("pattern", state.getPattern())
                        .put("readOnly", state.isReadOnly())
                        .put("options", state.getOptions().stream().map(
                                option -> new Json().put("value", option.getValue()).put("label", option.getLabel())
                                        .build())
                                .toList())
                        .build();
    }

    static @Nullable Map<String, Object> command(@Nullable CommandDescription command) {
        return command == null
                ? null
                : Map.of("commandOptions", command.getCommandOptions().stream().map(
                        option -> new Json().put("command", option.getCommand()).put("label", option.getLabel())
                                .build())
                        .toList());
    }
}
