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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.automation.ModuleHandlerCallback;

/**
 * Does the work of one part of one rule.
 */
@NonNullByDefault
public interface ModuleHandler {

    /** The rule engine needs the handler no longer. */
    void dispose();

    /**
     * @param callback what the handler tells the rule engine through
     */
    void setCallback(ModuleHandlerCallback callback);
}
