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
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.item.UpdateSet.Progress;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.types.UnDefType;

/**
 * A meter made of items. Safe for use by several threads.
 */
@NonNullByDefault
public final class ItemMeter {

    /** A set of updates that is not together yet is worth another look after this time. */
    public static final Duration LOOK_AGAIN = UpdateSet.SETTLED;

    private final ItemRegistry items;
    private final ItemMeterSettings settings;
    private final ItemMeterStatus status;
    private final UpdateSet set = new UpdateSet();
    private final UpdateRhythm rhythm = new UpdateRhythm();
    private final ZeroCalibration calibration = new ZeroCalibration();
    private ItemReadings readings;
    private boolean hasReading;

    /**
     * What one look at the items gave.
     *
     * @param reading if all items have been updated since the last one
     * @param settling whether there will be a reading after {@link #LOOK_AGAIN}
     * @param status of the thing
     */
    public record Look(Optional<MeterReading> reading, boolean settling, ThingStatusInfo status) {
    }

    public ItemMeter(ItemRegistry items, ItemMeterSettings settings, ZeroOffsets offsets, ItemMeterStatus status) {
        this.items = items;
        this.settings = settings;
        this.status = status;
        this.readings = new ItemReadings(settings, offsets);
    }

    /** @param now the present */
    public synchronized Look look(Instant now) {
        try {
            Map<String, ItemState> needed = new HashMap<>();
            for (String name : settings.neededItems()) {
                needed.put(name, ItemState.read(items, name));
            }
            return look(now, needed);
        } catch (ItemException e) {
            return new Look(Optional.empty(), false, ItemMeterStatus.of(e));
        }
    }

    private Look look(Instant now, Map<String, ItemState> needed) throws ItemException {
        Map<String, Instant> updates = new HashMap<>();
        needed.forEach((name, state) -> updates.put(name, state.updated()));
        rhythm.observe(updates);
        MeterReading reading = readings.read(withShown(needed), Collections.min(updates.values()));
        Progress progress = set.progress(updates, now);
        if (progress == Progress.READY) {
            set.use(updates);
            hasReading = true;
            calibration.add(now, readings.uncorrectedAmps(needed));
        }
        return new Look(progress == Progress.READY ? Optional.of(reading) : Optional.empty(),
                progress == Progress.SETTLING, status.of(rhythm, now, hasReading, powerWithoutUnit(needed)));
    }

    /** A voltage that is only shown may be missing. */
    private Map<String, ItemState> withShown(Map<String, ItemState> needed) throws ItemException {
        Map<String, ItemState> all = new HashMap<>(needed);
        for (String name : settings.shownItems()) {
            Item item = items.get(name);
            if (item != null && item.getLastStateUpdate() != null && !(item.getState() instanceof UnDefType)) {
                all.put(name, ItemState.read(items, name));
            }
        }
        return all;
    }

    /** A power without a unit that alone tells the current: if it means kW, the current is a thousand times more. */
    private Optional<String> powerWithoutUnit(Map<String, ItemState> needed) {
        Set<String> powers = settings.phases().stream().filter(phase -> !phase.hasCurrent())
                .flatMap(PhaseItems::powers).collect(Collectors.toSet());
        return needed.values().stream().filter(state -> powers.contains(state.name())).filter(ItemNumbers::hasNoUnit)
                .map(ItemState::name).sorted().findFirst();
    }

    /**
     * Takes what the current transformers measure now for their noise, if that can be.
     *
     * @param now the present
     * @return what came of it
     */
    public synchronized ZeroCalibration.Outcome calibrate(Instant now) {
        ZeroCalibration.Outcome outcome = calibration.calibrate(now, status.staleAfter());
        outcome.offsets().ifPresent(offsets -> readings = new ItemReadings(settings, offsets));
        return outcome;
    }
}
