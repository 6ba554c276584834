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
 * What rules and the thing's page can ask of a load balancer.
 */
@Component(scope = ServiceScope.PROTOTYPE, service = LoadBalancerActions.class)
@ThingActionsScope(name = "teltocharge")
@NonNullByDefault
public class LoadBalancerActions implements ThingActions {

    private @Nullable ThingHandler handler;

    @Override
    public void setThingHandler(ThingHandler handler) {
        this.handler = handler;
    }

    @Override
    public @Nullable ThingHandler getThingHandler() {
        return handler;
    }

    /** The current decision in one sentence, in the owner's language; empty without a load balancer. */
    @RuleAction(label = "@text/actions.explain.label", description = "@text/actions.explain.description")
    public @ActionOutput(name = "result", type = "java.lang.String", label = "@text/actions.explain.result") String explain() {
        return handler instanceof Explainer explainer ? explainer.explain() : "";
    }

    /** For rules in the DSL. */
    public static String explain(ThingActions actions) {
        return ((LoadBalancerActions) actions).explain();
    }
}
