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
package org.openhab.binding.teltocharge.internal.automation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.hub.BalancingEvent;
import org.openhab.binding.teltocharge.internal.hub.BalancingListener;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.core.automation.ModuleHandlerCallback;
import org.openhab.core.automation.Trigger;
import org.openhab.core.automation.handler.TriggerHandler;
import org.openhab.core.automation.handler.TriggerHandlerCallback;
import org.openhab.core.thing.ThingUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts one rule when what it waits for happens to its load balancer. It knows the load balancer by its UID only, so
 * the thing may come, go and come again.
 */
@NonNullByDefault
final class BalancingEventTrigger implements TriggerHandler, BalancingListener {

    /** The name of the event, for the rule. */
    static final String OUTPUT_EVENT = "balancingEvent";
    /** The UID of the load balancer, for the rule. */
    static final String OUTPUT_THING_UID = "thingUID";

    private final Logger logger = LoggerFactory.getLogger(BalancingEventTrigger.class);
    private final Trigger trigger;
    private final TeltoChargeHub hub;
    private final Optional<ThingUID> awaitedBalancer;
    private final Optional<BalancingEvent> awaitedEvent;
    private volatile @Nullable TriggerHandlerCallback callback;

    BalancingEventTrigger(Trigger trigger, TeltoChargeHub hub) {
        this.trigger = trigger;
        this.hub = hub;
        ModuleParameters parameters = new ModuleParameters(trigger.getConfiguration());
        this.awaitedBalancer = parameters.thing();
        this.awaitedEvent = parameters.event();
    }

    @Override
    public void setCallback(ModuleHandlerCallback callback) {
        if (callback instanceof TriggerHandlerCallback rule) {
            this.callback = rule;
            hub.addListener(this);
        }
    }

    @Override
    public void happened(ThingUID balancer, BalancingEvent event) {
        // No lock around the call: the rule engine may hold its own while it disposes of this handler.
        @Nullable
        TriggerHandlerCallback rule = callback;
        if (rule != null && awaitedBalancer.filter(balancer::equals).isPresent()
                && awaitedEvent.filter(event::equals).isPresent()) {
            start(rule, balancer, event);
        }
    }

    private void start(TriggerHandlerCallback rule, ThingUID balancer, BalancingEvent event) {
        try {
            rule.triggered(trigger, Map.of(OUTPUT_EVENT, event.name(), OUTPUT_THING_UID, balancer.getAsString()));
        } catch (RejectedExecutionException e) {
            // The rule is being taken down; its end must not disturb the load balancer.
            logger.debug("{} of {} starts no rule any more", event, balancer, e);
        }
    }

    @Override
    public void dispose() {
        hub.removeListener(this);
        callback = null;
    }
}
