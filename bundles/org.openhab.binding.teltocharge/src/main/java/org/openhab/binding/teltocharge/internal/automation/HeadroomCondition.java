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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.balancer.BalancerFigures;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.core.automation.Condition;
import org.openhab.core.automation.ModuleHandlerCallback;
import org.openhab.core.automation.handler.ConditionHandler;
import org.openhab.core.thing.ThingUID;

/**
 * Lets a rule go on if every phase leaves a current for charging; not without a fresh reading, and not without a load
 * balancer.
 */
@NonNullByDefault
final class HeadroomCondition implements ConditionHandler {

    private final TeltoChargeHub hub;
    private final Optional<ThingUID> balancer;
    private final Optional<Double> least;

    HeadroomCondition(Condition condition, TeltoChargeHub hub) {
        this.hub = hub;
        ModuleParameters parameters = new ModuleParameters(condition.getConfiguration());
        this.balancer = parameters.thing();
        this.least = parameters.amps();
    }

    @Override
    public boolean isSatisfied(Map<String, Object> context) {
        return least.flatMap(amps -> balancer.flatMap(hub::balancer).flatMap(BalancerPort::image)
                .map(image -> BalancerFigures.hasHeadroom(image, amps))).orElse(false);
    }

    @Override
    public void setCallback(ModuleHandlerCallback callback) {
        // A condition is asked and tells nothing by itself.
    }

    @Override
    public void dispose() {
        // Holds nothing.
    }
}
