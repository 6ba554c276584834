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
package org.openhab.binding.teltocharge.internal.meter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.config.MeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.meter.Confidence;
import org.openhab.binding.teltocharge.modbus.meter.DirectionWatch;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * What is to be told about a meter that answers: that it hangs, that nobody is quite sure what it is, or that its wiring
 * looks wrong.
 */
@NonNullByDefault
public final class MeterNotices {

    /** When a load balancer pauses charging at the latest. */
    private static final Duration FROZEN_AFTER = Duration.ofSeconds(30);

    private final MeterConfiguration config;
    private final DirectionWatch directions = new DirectionWatch();

    public MeterNotices(MeterConfiguration config) {
        this.config = config;
    }

    /**
     * @param reading the latest one
     * @param match what the meter is
     */
    public ThingStatusInfo status(MeterReading reading, Optional<MeterMatch> match, Instant now) {
        MeasuredPhases suspected = directions.observe(reading);
        Duration age = Duration.between(reading.sourceTime(), now);
        if (age.compareTo(FROZEN_AFTER) >= 0) {
            return new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR,
                    StatusText.of("offline.comm-error.meter-frozen", config.unitId, age.toSeconds()).toString());
        }
        if (suspected.count() > 0) {
            return online(StatusText.of("online.meter-reversed", suspected));
        }
        boolean guessed = match.filter(found -> found.confidence() != Confidence.HIGH).isPresent();
        return online(guessed ? StatusText.of("online.meter-guessed", match.get().model()) : null);
    }

    private static ThingStatusInfo online(@Nullable StatusText text) {
        return new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, text == null ? null : text.toString());
    }
}
