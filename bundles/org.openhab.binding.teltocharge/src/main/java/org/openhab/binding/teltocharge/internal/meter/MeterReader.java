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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.config.MeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.meter.Confidence;
import org.openhab.binding.teltocharge.modbus.meter.ImplausibleReadingException;
import org.openhab.binding.teltocharge.modbus.meter.MeterCatalog;
import org.openhab.binding.teltocharge.modbus.meter.MeterClient;
import org.openhab.binding.teltocharge.modbus.meter.MeterIdentifier;
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.binding.teltocharge.modbus.meter.MeterSettings;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException;

/**
 * Reads a meter of the model that its owner has chosen, or that it turns out to be. Takes up a changed description of the
 * model by itself, and asks the meter anew who it is when its values make no sense for some time.
 */
@NonNullByDefault
public final class MeterReader {

    /** Asking a device that is not known takes some requests, which others on the line wait for. */
    private static final Duration ASK_AGAIN = Duration.ofSeconds(30);
    private static final int NONSENSE_ALLOWED = 10;

    private final MeterConfiguration config;
    private final MeterSettings settings;
    private final MeterLibrary library;
    private final InstantSource clock;
    private @Nullable MeterMatch match;
    private @Nullable MeterCatalog askedWith;
    private @Nullable Instant askedAt;
    private @Nullable ModbusBus clientBus;
    private @Nullable MeterProfile clientProfile;
    private @Nullable MeterClient client;
    private int nonsense;

    /**
     * @param config without a problem of {@link MeterSettingsMapper}
     */
    public MeterReader(MeterConfiguration config, MeterLibrary library, InstantSource clock) {
        this.config = config;
        this.settings = MeterSettingsMapper.settings(config);
        this.library = library;
        this.clock = clock;
    }

    /**
     * @return fails with {@link MeterModelException} when it is not known how to read the meter, and else as
     *         {@link MeterClient#poll()} does
     */
    public CompletableFuture<MeterReading> poll(ModbusBus bus) {
        return match(bus).thenCompose(found -> client(bus, found.profile()).poll()).whenComplete(this::note);
    }

    /** What the meter is, as soon as that is known. */
    public synchronized Optional<MeterMatch> match() {
        return Optional.ofNullable(match);
    }

    private synchronized CompletableFuture<MeterMatch> match(ModbusBus bus) {
        MeterCatalog catalog = library.catalog();
        if (!MeterConfiguration.AUTO.equals(config.model)) {
            return chosen(catalog);
        }
        MeterMatch known = match;
        if (known != null && catalog.profiles().contains(known.profile())) {
            return CompletableFuture.completedFuture(known);
        }
        Instant asked = askedAt;
        if (asked != null && catalog.equals(askedWith) && clock.instant().isBefore(asked.plus(ASK_AGAIN))) {
            return CompletableFuture.failedFuture(new MeterModelException(
                    StatusText.of("offline.conf-error.meter-unrecognised", config.unitId)));
        }
        return new MeterIdentifier(catalog, clock).identify(bus, config.unitId, settings)
                .thenCompose(found -> keep(catalog, found));
    }

    private CompletableFuture<MeterMatch> chosen(MeterCatalog catalog) {
        Optional<MeterProfile> profile = catalog.byId(config.model);
        Optional<MeterFileException> mistake = library.mistake(config.model);
        if (mistake.isPresent()) {
            return CompletableFuture.failedFuture(new MeterModelException(text(mistake.get())));
        }
        if (profile.isEmpty()) {
            return CompletableFuture.failedFuture(new MeterModelException(
                    StatusText.of("offline.conf-error.meter-model", config.model, library.folder())));
        }
        MeterMatch known = match;
        if (known == null || !known.profile().equals(profile.get())) {
            known = new MeterMatch(profile.get(), profile.get().label(), "", "chosen", Confidence.HIGH);
            match = known;
        }
        return CompletableFuture.completedFuture(known);
    }

    private static StatusText text(MeterFileException mistake) {
        String key = mistake.mistake().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Object> args = new ArrayList<>(List.of(mistake.file(), mistake.line()));
        args.addAll(mistake.args());
        return StatusText.of("offline.conf-error.meter-file." + key, args.toArray());
    }

    private synchronized CompletableFuture<MeterMatch> keep(MeterCatalog catalog, Optional<MeterMatch> found) {
        askedWith = catalog;
        askedAt = clock.instant();
        match = found.orElse(null);
        return found.map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.failedFuture(new MeterModelException(
                        StatusText.of("offline.conf-error.meter-unrecognised", config.unitId))));
    }

    private synchronized MeterClient client(ModbusBus bus, MeterProfile profile) {
        MeterClient known = client;
        if (known == null || clientBus != bus || !profile.equals(clientProfile)) {
            known = new MeterClient(bus, config.unitId, profile, settings, clock);
            clientBus = bus;
            clientProfile = profile;
            client = known;
        }
        return known;
    }

    /** A meter that makes no sense for some time may be another one by now. */
    private synchronized void note(@Nullable MeterReading reading, @Nullable Throwable failure) {
        Throwable cause = failure != null && failure.getCause() != null ? failure.getCause() : failure;
        if (reading != null) {
            nonsense = 0;
        } else if (cause instanceof ImplausibleReadingException && MeterConfiguration.AUTO.equals(config.model)) {
            nonsense++;
            if (nonsense >= NONSENSE_ALLOWED) {
                nonsense = 0;
                match = null;
            }
        }
    }
}
