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

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.VehicleMinimums;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what was learned of the vehicle at each charger, so that a restart of openHAB does not put a vehicle to sleep
 * again. Safe for use by several threads.
 */
@Component(service = LearnedVehicles.class)
@NonNullByDefault
public class LearnedVehicles {

    private static final String NAME = "org.openhab.binding.teltocharge.vehicles";
    private static final String SEPARATOR = ";";
    private static final int FIELDS = 7;
    private static final int MOST_PHASES = 3;
    private static final int LEAST_AMPS = 6;
    private static final int MOST_AMPS = 32;

    private final Storage<String> storage;

    @Activate
    public LearnedVehicles(@Reference StorageService service) {
        storage = service.getStorage(NAME, LearnedVehicles.class.getClassLoader());
    }

    /** What was learned at a charger; nothing where nothing was kept, or where it cannot be read. */
    public synchronized VehicleProfile load(ThingUID charger) {
        String kept = storage.get(charger.getAsString());
        return kept == null ? VehicleProfile.UNKNOWN : parse(kept).orElse(VehicleProfile.UNKNOWN);
    }

    /** Keeps what was learned at a charger, if that is new. */
    public synchronized void keep(ThingUID charger, VehicleProfile profile) {
        String text = format(profile);
        if (!text.equals(storage.get(charger.getAsString()))) {
            storage.put(charger.getAsString(), text);
        }
    }

    /** Forgets a charger that is removed. */
    public synchronized void forget(ThingUID charger) {
        storage.remove(charger.getAsString());
    }

    private static String format(VehicleProfile profile) {
        VehicleMinimums minimums = profile.minimums();
        return String.join(SEPARATOR, String.valueOf(profile.phases()), String.valueOf(minimums.onePhase()),
                String.valueOf(minimums.twoPhases()), String.valueOf(minimums.threePhases()),
                String.valueOf(profile.followTime().toSeconds()), profile.sleepsAfterPause().name(),
                profile.diesAfterSwitch().name());
    }

    private static Optional<VehicleProfile> parse(String text) {
        String[] fields = text.split(SEPARATOR, -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            VehicleMinimums minimums = new VehicleMinimums(amps(fields[1]), amps(fields[2]), amps(fields[3]));
            return Optional.of(new VehicleProfile(number(fields[0], MOST_PHASES), minimums,
                    Duration.ofSeconds(number(fields[4], (int) VehicleProfile.LONGEST_FOLLOW_TIME.toSeconds())),
                    Trait.valueOf(fields[5]), Trait.valueOf(fields[6])));
        } catch (IllegalArgumentException e) {
            // Somebody has edited the file: it is learned again.
            return Optional.empty();
        }
    }

    private static int amps(@Nullable String text) {
        int amps = number(text, MOST_AMPS);
        return amps < LEAST_AMPS ? 0 : amps;
    }

    private static int number(@Nullable String text, int most) {
        int number = Integer.parseInt(text);
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(number + " is not 0 to " + most);
        }
        return number;
    }
}
