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
import org.openhab.core.automation.annotation.ActionInput;
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

    /** Sets the mode: ACTIVE, SHADOW or OFF. */
    @RuleAction(label = "@text/actions.set-mode.label", description = "@text/actions.set-mode.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = "@text/actions.accepted.label") boolean setMode(
            @ActionInput(name = "mode", label = "@text/actions.set-mode.mode", description = "@text/actions.set-mode.description", type = "java.lang.String", required = true) String mode) {
        return handler instanceof BalancerControl balancer && balancer.setMode(mode);
    }

    /** For rules in the DSL. */
    public static boolean setMode(ThingActions actions, String mode) {
        return ((LoadBalancerActions) actions).setMode(mode);
    }

    /** Whether every phase leaves at least this current for charging. */
    @RuleAction(label = "@text/actions.has-headroom.label", description = "@text/actions.has-headroom.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = "@text/actions.has-headroom.result") boolean hasHeadroom(
            @ActionInput(name = "amps", label = "@text/actions.amps.label", description = "@text/actions.has-headroom.description", type = "java.lang.Double", required = true) double amps) {
        return handler instanceof BalancerControl balancer && balancer.hasHeadroom(amps);
    }

    /** For rules in the DSL. */
    public static boolean hasHeadroom(ThingActions actions, double amps) {
        return ((LoadBalancerActions) actions).hasHeadroom(amps);
    }

    /** Every order from outside that is kept, as CSV. */
    @RuleAction(label = "@text/actions.curtailments.label", description = "@text/actions.curtailments.description")
    public @ActionOutput(name = "result", type = "java.lang.String", label = "@text/actions.curtailments.result") String curtailments() {
        return handler instanceof BalancerControl balancer ? balancer.curtailments() : "";
    }

    /** For rules in the DSL. */
    public static String curtailments(ThingActions actions) {
        return ((LoadBalancerActions) actions).curtailments();
    }
}
