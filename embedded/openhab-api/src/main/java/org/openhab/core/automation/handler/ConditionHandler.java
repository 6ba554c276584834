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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Decides whether a rule that was started goes on.
 */
@NonNullByDefault
public interface ConditionHandler extends ModuleHandler {

    /**
     * @param context outputs of the trigger and inputs of the condition
     * @return whether the rule goes on
     */
    boolean isSatisfied(Map<String, Object> context);
}
