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

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.charger.OwnerOrders;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * What rules and the thing's page can ask of a charger. Every action returns whether it was accepted; if not, the
 * thing's status says why.
 */
@Component(scope = ServiceScope.PROTOTYPE, service = ChargerActions.class)
@ThingActionsScope(name = "teltocharge")
@NonNullByDefault
public class ChargerActions implements ThingActions {

    private static final String ACCEPTED = "@text/actions.accepted.label";

    private @Nullable ThingHandler handler;

    @Override
    public void setThingHandler(ThingHandler handler) {
        this.handler = handler;
    }

    @Override
    public @Nullable ThingHandler getThingHandler() {
        return handler;
    }

    /** Limits the current for a while; 0 A pauses, 0 minutes means until {@link #resume()}. */
    @RuleAction(label = "@text/actions.set-current-limit.label", description = "@text/actions.set-current-limit.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = ACCEPTED) boolean setCurrentLimit(
            @ActionInput(name = "amps", label = "@text/actions.amps.label", description = "@text/actions.amps.description", type = "java.lang.Integer", required = true) int amps,
            @ActionInput(name = "minutes", label = "@text/actions.minutes.label", description = "@text/actions.minutes.description", type = "java.lang.Integer", required = true) int minutes) {
        return order(orders -> orders.setCurrentLimit(amps, minutes));
    }

    /** For rules in the DSL. */
    public static boolean setCurrentLimit(ThingActions actions, int amps, int minutes) {
        return ((ChargerActions) actions).setCurrentLimit(amps, minutes);
    }

    /** Pauses for a while; 0 minutes means until {@link #resume()}. */
    @RuleAction(label = "@text/actions.pause.label", description = "@text/actions.pause.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = ACCEPTED) boolean pause(
            @ActionInput(name = "minutes", label = "@text/actions.minutes.label", description = "@text/actions.minutes.description", type = "java.lang.Integer", required = true) int minutes) {
        return order(orders -> orders.pause(minutes));
    }

    /** For rules in the DSL. */
    public static boolean pause(ThingActions actions, int minutes) {
        return ((ChargerActions) actions).pause(minutes);
    }

    /** Ends a limit, a pause or a boost before its time. */
    @RuleAction(label = "@text/actions.resume.label", description = "@text/actions.resume.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = ACCEPTED) boolean resume() {
        return order(OwnerOrders::resume);
    }

    /** For rules in the DSL. */
    public static boolean resume(ThingActions actions) {
        return ((ChargerActions) actions).resume();
    }

    /** Lifts the owner's own limits for a while; 0 minutes means until {@link #resume()}. */
    @RuleAction(label = "@text/actions.boost.label", description = "@text/actions.boost.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = ACCEPTED) boolean boost(
            @ActionInput(name = "minutes", label = "@text/actions.minutes.label", description = "@text/actions.minutes.description", type = "java.lang.Integer", required = true) int minutes) {
        return order(orders -> orders.boost(minutes));
    }

    /** For rules in the DSL. */
    public static boolean boost(ThingActions actions, int minutes) {
        return ((ChargerActions) actions).boost(minutes);
    }

    /** Authorizes the session. */
    @RuleAction(label = "@text/actions.authorize.label", description = "@text/actions.authorize.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = ACCEPTED) boolean authorize() {
        return order(OwnerOrders::authorize);
    }

    /** For rules in the DSL. */
    public static boolean authorize(ThingActions actions) {
        return ((ChargerActions) actions).authorize();
    }

    /** Unlocks the socket. */
    @RuleAction(label = "@text/actions.unlock.label", description = "@text/actions.unlock.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = ACCEPTED) boolean unlock() {
        return order(OwnerOrders::unlock);
    }

    /** For rules in the DSL. */
    public static boolean unlock(ThingActions actions) {
        return ((ChargerActions) actions).unlock();
    }

    /** Restarts the charger. */
    @RuleAction(label = "@text/actions.reboot.label", description = "@text/actions.reboot.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = ACCEPTED) boolean reboot() {
        return order(OwnerOrders::reboot);
    }

    /** For rules in the DSL. */
    public static boolean reboot(ThingActions actions) {
        return ((ChargerActions) actions).reboot();
    }

    /** Finds out what the charger does when it is no longer talked to. Needs the owner's consent, since nothing lowers its current meanwhile. */
    @RuleAction(label = "@text/actions.test-failsafe.label", description = "@text/actions.test-failsafe.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = ACCEPTED) boolean testFailsafe(
            @ActionInput(name = "consent", label = "@text/actions.consent.label", description = "@text/actions.consent.description", type = "java.lang.Boolean", required = true) boolean consent) {
        return order(orders -> orders.testFailsafe(consent));
    }

    /** For rules in the DSL. */
    public static boolean testFailsafe(ThingActions actions, boolean consent) {
        return ((ChargerActions) actions).testFailsafe(consent);
    }

    /** Sets how the charger uses solar surplus: OFF, SOLAR_ONLY, ECO or HYBRID. */
    @RuleAction(label = "@text/actions.set-solar-mode.label", description = "@text/actions.set-solar-mode.description")
    public @ActionOutput(name = "result", type = "java.lang.Boolean", label = ACCEPTED) boolean setSolarMode(
            @ActionInput(name = "mode", label = "@text/actions.set-mode.mode", description = "@text/actions.set-solar-mode.description", type = "java.lang.String", required = true) String mode) {
        return handler instanceof OrderTaker charger && charger.setSolarMode(mode);
    }

    /** For rules in the DSL. */
    public static boolean setSolarMode(ThingActions actions, String mode) {
        return ((ChargerActions) actions).setSolarMode(mode);
    }

    private boolean order(Predicate<OwnerOrders> order) {
        return handler instanceof OrderTaker charger && order.test(charger.orders());
    }
}
