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
package org.openhab.binding.teltocharge.internal.action;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * What rules and the thing's page can ask of a meter made of items.
 */
@Component(scope = ServiceScope.PROTOTYPE, service = ItemMeterActions.class)
@ThingActionsScope(name = "teltocharge")
@NonNullByDefault
public class ItemMeterActions implements ThingActions {

    private @Nullable ThingHandler handler;

    @Override
    public void setThingHandler(ThingHandler handler) {
        this.handler = handler;
    }

    @Override
    public @Nullable ThingHandler getThingHandler() {
        return handler;
    }

    /** Takes what the current transformers measure now for their noise; says what came of it. */
    @RuleAction(label = "@text/actions.calibrate-zero.label", description = "@text/actions.calibrate-zero.description")
    public @ActionOutput(name = "result", type = "java.lang.String", label = "@text/actions.calibrate-zero.result") String calibrateZero() {
        return handler instanceof ZeroCalibrator calibrator ? calibrator.calibrateZero() : "";
    }

    /** For rules in the DSL. */
    public static String calibrateZero(ThingActions actions) {
        return ((ItemMeterActions) actions).calibrateZero();
    }
}
