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
package org.openhab.binding.teltocharge.internal.charger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;

/**
 * Keeps what owners wish of their chargers when openHAB restarts.
 */
@Component(service = WishStore.class)
@NonNullByDefault
public class WishStore {

    private static final String NAME = "org.openhab.binding.teltocharge.wishes";

    private final Storage<String> storage;

    @Activate
    public WishStore(@Reference StorageService service) {
        storage = service.getStorage(NAME, WishStore.class.getClassLoader());
    }

    /** What was kept of a charger's wishes; nothing where it cannot be read any more. */
    public OwnerWishes load(ThingUID charger) {
        String json = storage.get(charger.getAsString());
        if (json == null) {
            return OwnerWishes.NONE;
        }
        try {
            WishDTO kept = new Gson().fromJson(json, WishDTO.class);
            return kept == null ? OwnerWishes.NONE : wishes(kept);
        } catch (JsonSyntaxException | DateTimeException e) {
            return OwnerWishes.NONE;
        }
    }

    private static OwnerWishes wishes(WishDTO kept) {
        String departure = kept.departure;
        return new OwnerWishes(kept.priority, mode(kept.solarMode), kept.allowanceWatts, kept.maxPrice,
                kept.targetWattHours, departure == null ? null : Instant.parse(departure));
    }

    private static @Nullable SolarMode mode(@Nullable String name) {
        return Arrays.stream(SolarMode.values()).filter(mode -> mode.name().equals(name)).findFirst().orElse(null);
    }

    public void save(ThingUID charger, OwnerWishes wishes) {
        WishDTO kept = new WishDTO();
        kept.priority = wishes.priority();
        SolarMode mode = wishes.solarMode();
        kept.solarMode = mode == null ? null : mode.name();
        kept.allowanceWatts = wishes.allowanceWatts();
        kept.maxPrice = wishes.maxPrice();
        kept.targetWattHours = wishes.targetWattHours();
        Instant departure = wishes.departure();
        kept.departure = departure == null ? null : departure.toString();
        storage.put(charger.getAsString(), new Gson().toJson(kept));
    }

    /** Forgets a charger that is removed for good. */
    public void forget(ThingUID charger) {
        storage.remove(charger.getAsString());
    }
}
