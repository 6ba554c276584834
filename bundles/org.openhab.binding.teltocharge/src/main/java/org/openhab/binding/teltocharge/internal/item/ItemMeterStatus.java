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
package org.openhab.binding.teltocharge.internal.item;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.item.UpdateRhythm.Pace;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * The status of a meter made of items: whether its items are updated often enough, and what helps if not.
 */
@NonNullByDefault
public final class ItemMeterStatus {

    /** The load balancer's limits: after 15 s, or 5 periods of a meter, its readings are stale. */
    private static final Duration LEAST_STALE_AGE = Duration.ofSeconds(15);
    private static final int PERIODS_UNTIL_STALE = 5;
    /** An update now and then may be late. */
    private static final int PERIODS_UNTIL_SLOW = 2;

    private final Duration period;
    private final Function<String, StatusText> hints;

    /**
     * @param period within which every item should be updated
     * @param hints says for an item how it can be updated more often
     */
    public ItemMeterStatus(Duration period, Function<String, StatusText> hints) {
        this.period = period;
        this.hints = hints;
    }

    /** The age from which on the load balancer does not use a reading any more. */
    public Duration staleAfter() {
        Duration periods = period.multipliedBy(PERIODS_UNTIL_STALE);
        return periods.compareTo(LEAST_STALE_AGE) > 0 ? periods : LEAST_STALE_AGE;
    }

    /** An item holds what it cannot be. */
    public static ThingStatusInfo of(ItemException problem) {
        return info(ThingStatus.OFFLINE, problem.text().isAboutConfiguration()
                ? ThingStatusDetail.CONFIGURATION_ERROR
                : ThingStatusDetail.COMMUNICATION_ERROR, problem.text());
    }

    /**
     * @param rhythm how often the items are updated
     * @param now the present
     * @param hasReading whether there was a reading yet
     * @param unitless an item with a power that has no unit, if there is one
     */
    public ThingStatusInfo of(UpdateRhythm rhythm, Instant now, boolean hasReading, Optional<String> unitless) {
        Optional<Pace> slowest = rhythm.slowest();
        if (slowest.isPresent() && slowest.get().interval().compareTo(staleAfter()) > 0) {
            return info(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    slow("offline.conf-error.item-too-slow", slowest.get()));
        }
        Optional<Pace> oldest = rhythm.oldest(now);
        if (oldest.isPresent() && oldest.get().interval().compareTo(staleAfter()) >= 0) {
            String item = oldest.get().item();
            return info(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, StatusText
                    .of("offline.comm-error.item-silent", item, staleAfter().toSeconds(), hints.apply(item)));
        }
        if (!hasReading) {
            return info(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null);
        }
        if (slowest.isPresent()
                && slowest.get().interval().compareTo(period.multipliedBy(PERIODS_UNTIL_SLOW)) > 0) {
            return info(ThingStatus.ONLINE, ThingStatusDetail.NONE, slow("online.item-slow", slowest.get()));
        }
        return info(ThingStatus.ONLINE, ThingStatusDetail.NONE,
                unitless.map(item -> StatusText.of("online.item-without-unit", item)).orElse(null));
    }

    private StatusText slow(String key, Pace pace) {
        return StatusText.of(key, pace.item(), Math.round(pace.interval().toMillis() / 1000.0), period.toSeconds(),
                hints.apply(pace.item()));
    }

    private static ThingStatusInfo info(ThingStatus status, ThingStatusDetail detail, @Nullable StatusText text) {
        return new ThingStatusInfo(status, detail, text == null ? null : text.toString());
    }
}
