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

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.meter.MeterCatalog;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.file.BuiltInMeters;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Modbus meters that this add-on can read: the families that come with it, and those that the owner has described in
 * files of the folder {@code teltocharge/meters} of openHAB's configuration. A family of the owner's takes the place of
 * one that has the same id. The folder is looked at again whenever somebody asks, but not more often than every few
 * seconds, so that a new or mended file is taken up by itself.
 */
@Component(service = MeterLibrary.class)
@NonNullByDefault
public class MeterLibrary {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);
    /** Where openHAB says its configuration is, and where that is if it says nothing. */
    private static final String CONF_PROPERTY = "openhab.conf";
    private static final String CONF_DEFAULT = "conf";

    private final Logger logger = LoggerFactory.getLogger(MeterLibrary.class);
    private final Path folder;
    private final InstantSource clock;
    private final MeterCatalog builtIn = BuiltInMeters.load();
    private OwnMeters own = OwnMeters.NONE;
    private MeterCatalog catalog = builtIn;
    private @Nullable Instant lookedAt;

    @Activate
    public MeterLibrary() {
        this(Path.of(System.getProperty(CONF_PROPERTY, CONF_DEFAULT), "teltocharge", "meters"),
                InstantSource.system());
    }

    /**
     * @param folder of the owner's files; need not exist
     */
    public MeterLibrary(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The meters that are known now; the same object as long as nothing has changed. */
    public synchronized MeterCatalog catalog() {
        look();
        return catalog;
    }

    /** The meters that come with the add-on. */
    public MeterCatalog builtIn() {
        return builtIn;
    }

    /** What is wrong with the owner's file of a family, if it cannot be used. */
    public synchronized Optional<MeterFileException> mistake(String id) {
        look();
        return Optional.ofNullable(own.mistakes().get(id));
    }

    /** Where the owner's files are expected. */
    public Path folder() {
        return folder;
    }

    private void look() {
        Instant now = clock.instant();
        Instant last = lookedAt;
        if (last != null && !now.isBefore(last) && now.isBefore(last.plus(LOOK_AGAIN))) {
            return;
        }
        lookedAt = now;
        OwnMeters before = own;
        own = before.refreshed(folder);
        if (own != before) {
            catalog = new MeterCatalog(List.copyOf(merged().values()));
            own.mistakes().values().forEach(mistake -> logger.warn("Meter family not used: {}", mistake.getMessage()));
        }
    }

    private Map<String, MeterProfile> merged() {
        Map<String, MeterProfile> merged = new LinkedHashMap<>();
        builtIn.profiles().forEach(profile -> merged.put(profile.id(), profile));
        merged.putAll(own.profiles());
        return merged;
    }
}
