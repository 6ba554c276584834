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
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.CircuitImage;
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
     * @param setup what it works with
     * @param mode what the owner has it do
     * @param image the latest decision round
     * @param notice what else the owner should know while everything works
     * @return the status with a text that says what to do
     */
    public static ThingStatusInfo of(BalancerSetup setup, BalancerMode mode, Optional<BalancerImage> image,
            Optional<StatusText> notice) {
        if (setup.problem().isPresent()) {
            return info(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, setup.problem().get());
        }
        if (mode == BalancerMode.OFF) {
            return info(ThingStatus.ONLINE, ThingStatusDetail.NONE, StatusText.of("online.balancing-off"));
        }
        String meter = setup.members().meter().map(MeterPort::label).orElse("");
        if (image.isEmpty() || image.get().site().stale() && image.get().site().newestReading() == null) {
            return info(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, StatusText.of("unknown.no-reading-yet", meter));
        }
        for (CircuitImage circuit : image.get().circuits()) {
            if (circuit.view().stale()) {
                return info(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, stale(circuit, setup));
            }
        }
        return info(ThingStatus.ONLINE, ThingStatusDetail.NONE, notice.orElse(
                mode == BalancerMode.SHADOW ? StatusText.of("online.balancing-shadow") : null));
    }

    private static StatusText stale(CircuitImage circuit, BalancerSetup setup) {
        MeterSettings meter = circuit.settings().meter();
        MeterPort port = setup.members().meters().get(circuit.settings().id());
        return StatusText.of("offline.comm-error.meter-stale", port == null ? "" : port.label(),
                meter == null ? 0 : meter.staleAfter().toSeconds(),
                setup.settings().map(BalancerSettings::failsafeAmps).orElse(0));
    }

    private static ThingStatusInfo info(ThingStatus status, ThingStatusDetail detail, @Nullable StatusText text) {
        return new ThingStatusInfo(status, detail, text == null ? null : text.toString());
    }
}
