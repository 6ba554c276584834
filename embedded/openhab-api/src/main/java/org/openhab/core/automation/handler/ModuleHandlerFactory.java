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
package org.openhab.core.automation.handler;

import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.automation.Module;

/**
 * Makes the handlers of module types; a service.
 */
@NonNullByDefault
public interface ModuleHandlerFactory {

    /** UIDs of the module types that there are handlers for. */
    Collection<String> getTypes();

    /**
     * @param module the part of a rule
     * @param ruleUID the rule
     * @return a handler, or null if this factory has none for the part
     */
    @Nullable
    ModuleHandler getHandler(Module module, String ruleUID);

    /** Takes a handler back. */
    void ungetHandler(Module module, String ruleUID, ModuleHandler handler);
}
