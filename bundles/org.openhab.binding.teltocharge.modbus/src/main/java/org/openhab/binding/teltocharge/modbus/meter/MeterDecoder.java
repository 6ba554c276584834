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

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * Turns the registers of any meter into a reading, by its profile and what its owner says.
 */
@NonNullByDefault
final class MeterDecoder {
    /**
     * One read with its answer.
     */
    record Answer(MeterRead read, RegisterBlock block) {
    }

    private final MeterProfile profile;
    private final MeterSettings settings;
    private final WordOrder order;

    MeterDecoder(MeterProfile profile, MeterSettings settings) {
        this.profile = profile;
        this.settings = settings;
        this.order = settings.wordOrder().orElse(profile.layout().wordOrder());
    }

    /**
     * @return what the answer holds, as the meter gives it; without what is no number
     */
    Map<MeterQuantity, Double> slow(Answer answer) {
        Map<MeterQuantity, Double> values = new EnumMap<>(MeterQuantity.class);
        for (MeterValue value : answer.read().values()) {
            value.read(answer.block(), order).ifPresent(number -> values.put(value.quantity(), number));
        }
        values.values().removeIf(number -> !Double.isFinite(number));
        return values;
    }

    /**
     * @param fast answers of one poll
     * @param slow what was read before, as the meter gives it
     * @param sourceTime of the poll
     * @param deviceTime of the poll, if the meter gives one
     */
    MeterReading reading(List<Answer> fast, Map<MeterQuantity, Double> slow, CtCorrection.Ratios ratios,
            Instant sourceTime, @Nullable Instant deviceTime) throws ImplausibleReadingException {
        try {
            return readingInOrder(fast, slow, ratios, sourceTime, deviceTime);
        } catch (ImplausibleReadingException e) {
            throw e.cure() == ImplausibleReadingException.Cure.UNKNOWN && settings.wordOrder().isEmpty()
                    && fitsSwapped(fast, ratios)
                            ? e.withCure(ImplausibleReadingException.Cure.SWAP_WORDS)
                            : e;
        }
    }

    private boolean fitsSwapped(List<Answer> fast, CtCorrection.Ratios ratios) {
        WordOrder other = order == WordOrder.HIGH_WORD_FIRST ? WordOrder.LOW_WORD_FIRST : WordOrder.HIGH_WORD_FIRST;
        try {
            MeterReading reading = new MeterDecoder(profile, settings.withWordOrder(other)).readingInOrder(fast,
                    Map.of(), ratios, Instant.EPOCH, null);
            return MeterPlausibility.fits(reading, settings.wiring(), true);
        } catch (ImplausibleReadingException e) {
            return false;
        }
    }

    private MeterReading readingInOrder(List<Answer> fast, Map<MeterQuantity, Double> slow,
            CtCorrection.Ratios ratios, Instant sourceTime, @Nullable Instant deviceTime)
            throws ImplausibleReadingException {
        Map<MeterQuantity, Double> raw = new EnumMap<>(MeterQuantity.class);
        raw.putAll(slow);
        for (Answer answer : fast) {
            for (MeterValue value : answer.read().values()) {
                put(raw, value.quantity(), value.read(answer.block(), order));
            }
        }
        Map<MeterQuantity, Double> values = CtCorrection.toPrimary(raw, ratios);
        MeasuredPhases measured = measured(values);
        if (measured.equals(MeasuredPhases.L1)) {
            measured = MeasuredPhases.ofSingle(settings.phase());
            moveToPhase(values);
            fillSingle(values);
        }
        MeterPlausibility.require(values, settings.wiring());
        giveSigns(values);
        CtCorrection.turnRound(values, settings.reversed(), measured);
        MeterReading.Builder reading = MeterReading.at(sourceTime).deviceTime(deviceTime).measured(measured);
        return withTotal(reading.putAll(values), fast, values);
    }

    /** A total that was read some time ago is worth less than the sum of the phases of now. */
    private static MeterReading withTotal(MeterReading.Builder reading, List<Answer> fast,
            Map<MeterQuantity, Double> values) {
        boolean fresh = fast.stream().flatMap(answer -> answer.read().values().stream())
                .anyMatch(value -> value.quantity() == MeterQuantity.POWER);
        Double total = values.get(MeterQuantity.POWER);
        if (fresh || total == null) {
            return reading.build();
        }
        MeterReading summed = reading.put(MeterQuantity.POWER, Double.NaN).build();
        return Double.isNaN(summed.value(MeterQuantity.POWER))
                ? reading.put(MeterQuantity.POWER, total).build()
                : summed;
    }

    private static void put(Map<MeterQuantity, Double> values, MeterQuantity quantity, OptionalDouble value)
            throws ImplausibleReadingException {
        if (value.isEmpty()) {
            values.remove(quantity);
        } else if (Double.isFinite(value.getAsDouble())) {
            values.put(quantity, value.getAsDouble());
        } else {
            throw new ImplausibleReadingException(quantity, value.getAsDouble(), "a number");
        }
    }

    /** By the meter's own names of its phases. */
    private MeasuredPhases measured(Map<MeterQuantity, Double> values) {
        return switch (profile.layout().phases()) {
            case NONE -> MeasuredPhases.NONE;
            case SINGLE -> MeasuredPhases.L1;
            case THREE -> MeasuredPhases.ALL;
            case AS_CONNECTED -> new MeasuredPhases(values.containsKey(MeterQuantity.CURRENT_L1),
                    values.containsKey(MeterQuantity.CURRENT_L2), values.containsKey(MeterQuantity.CURRENT_L3));
        };
    }

    /** A single-phase meter calls its phase L1, whichever of the grid's it is. */
    private void moveToPhase(Map<MeterQuantity, Double> values) {
        if (settings.phase() == 1) {
            return;
        }
        for (Measurand measurand : Measurand.values()) {
            MeterQuantity.of(measurand, 1).ifPresent(own -> {
                Double value = values.remove(own);
                if (value != null) {
                    values.put(MeterQuantity.of(measurand, settings.phase()).orElseThrow(), value);
                }
            });
        }
    }

    /** With one phase, phase and total are the same; a meter may fill either. */
    private void fillSingle(Map<MeterQuantity, Double> values) {
        for (Measurand measurand : Measurand.values()) {
            Optional<MeterQuantity> own = MeterQuantity.of(measurand, settings.phase());
            MeterQuantity.of(measurand, MeterQuantity.TOTAL)
                    .ifPresent(total -> own.ifPresent(phase -> share(values, phase, total)));
        }
    }

    private static void share(Map<MeterQuantity, Double> values, MeterQuantity one, MeterQuantity other) {
        Double first = values.get(one);
        Double second = values.get(other);
        if (first == null && second != null) {
            values.put(one, second);
        } else if (first != null && second == null) {
            values.put(other, first);
        }
    }

    private void giveSigns(Map<MeterQuantity, Double> values) {
        boolean own = settings.currentSign() == CurrentSign.REGISTER
                || settings.currentSign() == CurrentSign.FAMILY && profile.layout().currentsSigned();
        if (own) {
            return;
        }
        for (int phase = 1; phase <= 3; phase++) {
            Double watts = values.get(MeterQuantity.of(Measurand.POWER, phase).orElseThrow());
            values.computeIfPresent(MeterQuantity.of(Measurand.CURRENT, phase).orElseThrow(),
                    (same, amps) -> MeterReading.signed(amps, watts == null ? Double.NaN : watts));
        }
    }
}
