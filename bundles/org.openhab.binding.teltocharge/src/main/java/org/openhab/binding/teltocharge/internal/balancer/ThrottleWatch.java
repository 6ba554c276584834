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
package org.openhab.binding.teltocharge.internal.balancer;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;

/**
 * Since when a car gets less than its charger and its owner would allow.
 */
@NonNullByDefault
public final class ThrottleWatch {

    private @Nullable Instant since;

    /**
     * @param image the latest decision round
     * @return since when a car is throttled; empty while none is
     */
    public Optional<Instant> update(BalancerImage image) {
        if (image.decisions().stream().noneMatch(ThrottleWatch::throttles)) {
            since = null;
        } else if (since == null) {
            since = image.time();
        }
        return Optional.ofNullable(since);
    }

    private static boolean throttles(Decision decision) {
        Reason reason = decision.reason();
        return !(reason instanceof Reason.HardwareLimit || reason instanceof Reason.NoVehicle
                || reason instanceof Reason.VehicleFinished);
    }
}
