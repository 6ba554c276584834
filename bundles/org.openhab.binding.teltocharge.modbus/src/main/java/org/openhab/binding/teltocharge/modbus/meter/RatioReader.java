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
package org.openhab.binding.teltocharge.modbus.meter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * Knows the ratios of a meter's transformers: those that the owner has set, or those that the meter tells. Without them
 * there is no reading, since it would be too small.
 */
@NonNullByDefault
final class RatioReader {
    /** Somebody may set other ratios in the meter. */
    private static final Duration PERIOD = Duration.ofMinutes(5);

    private final ModbusBus bus;
    private final int unitId;
    private final MeterProfile profile;
    private final MeterSettings settings;
    private final InstantSource clock;
    private final Priority priority;
    private CtCorrection.@Nullable Ratios known;
    private Instant due = Instant.MIN;

    RatioReader(ModbusBus bus, int unitId, MeterProfile profile, MeterSettings settings, InstantSource clock,
            Priority priority) {
        this.bus = bus;
        this.unitId = unitId;
        this.profile = profile;
        this.settings = settings;
        this.clock = clock;
        this.priority = priority;
        if (profile.ratios().isEmpty() || settings.currentRatio() > 0 && settings.voltageRatio() > 0) {
            known = chosen(1, 1);
            due = Instant.MAX;
        }
    }

    /**
     * @return fails with a {@link org.openhab.binding.teltocharge.modbus.ModbusException}, or with
     *         {@link ImplausibleReadingException} when the meter tells a ratio that there is not
     */
    synchronized CompletableFuture<CtCorrection.Ratios> ratios() {
        CtCorrection.Ratios present = known;
        if (present != null && clock.instant().isBefore(due)) {
            return CompletableFuture.completedFuture(present);
        }
        MeterRatios registers = profile.ratios().orElseThrow();
        return bus.read(new ReadRequest(unitId, registers.kind(), registers.start(), registers.count(),
                priority, profile.line().gap())).thenCompose(block -> keep(registers, block));
    }

    private synchronized CompletableFuture<CtCorrection.Ratios> keep(MeterRatios registers, RegisterBlock block) {
        try {
            CtCorrection.Ratios read = chosen(ratio("ctRatio", registers.current(), block),
                    ratio("ptRatio", registers.voltage(), block));
            known = read;
            due = clock.instant().plus(PERIOD);
            return CompletableFuture.completedFuture(read);
        } catch (ImplausibleReadingException e) {
            known = null;
            return CompletableFuture.failedFuture(e);
        }
    }

    private CtCorrection.Ratios chosen(double current, double voltage) {
        return new CtCorrection.Ratios(settings.currentRatio() > 0 ? settings.currentRatio() : current,
                settings.voltageRatio() > 0 ? settings.voltageRatio() : voltage);
    }

    private double ratio(String name, MeterRegister register, RegisterBlock block)
            throws ImplausibleReadingException {
        WordOrder order = settings.wordOrder().orElse(profile.layout().wordOrder());
        double ratio = register.type().decode(block, register.address(), order) * register.scale();
        if (!(ratio >= 1 && ratio <= MeterRatios.LARGEST)) {
            throw new ImplausibleReadingException(name, ratio, "1-10000",
                    ImplausibleReadingException.Cure.SET_RATIOS);
        }
        return ratio;
    }
}
