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

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * Whether a load balancer protects the fuse, and if not, why.
 */
@NonNullByDefault
public final class BalancerStatus {

    private BalancerStatus() {
    }

    /**
     * @param config the owner's configuration
     * @param members what it works with
     * @param enabled whether the owner has it switched on
     * @param image the latest decision round
     * @return the status with a text that says what to do
     */
    public static ThingStatusInfo of(LoadBalancerConfiguration config, Members members, boolean enabled,
            Optional<BalancerImage> image) {
        Optional<StatusText> problem = SettingsMapper.problem(config, members).or(members::problem);
        if (problem.isPresent()) {
            return info(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, problem.get());
        }
        if (!enabled) {
            return info(ThingStatus.ONLINE, ThingStatusDetail.NONE, StatusText.of("online.balancing-off"));
        }
        String meter = members.meter().map(MeterPort::label).orElse("");
        if (image.isEmpty() || image.get().site().stale() && image.get().site().meterAge() == null) {
            return info(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, StatusText.of("unknown.no-reading-yet", meter));
        }
        if (image.get().site().stale()) {
            long limit = SettingsMapper.meter(members).staleAfter().toSeconds();
            return info(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR,
                    StatusText.of("offline.comm-error.meter-stale", meter, limit, config.failsafeCurrent));
        }
        return info(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
    }

    /** A fault of this add-on itself has kept the load balancer from deciding. */
    public static ThingStatusInfo fault(Throwable fault) {
        return info(ThingStatus.OFFLINE, ThingStatusDetail.NONE, StatusText.of("offline.internal-error", fault));
    }

    private static ThingStatusInfo info(ThingStatus status, ThingStatusDetail detail, @Nullable StatusText text) {
        return new ThingStatusInfo(status, detail, text == null ? null : text.toString());
    }
}
