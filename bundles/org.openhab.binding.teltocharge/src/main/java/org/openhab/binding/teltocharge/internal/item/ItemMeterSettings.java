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

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.config.ItemMeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;

/**
 * How a meter is made of items.
 *
 * @param phases the items of L1, L2 and L3
 * @param nominalVolts V from a phase to neutral, where no item measures it
 * @param wholeAmps whether the currents are given in whole amps only
 * @param clampRatio what a current is to be multiplied with: 1, or the ratio of the current transformers
 * @param reversed the phases whose transformer points the wrong way
 */
@NonNullByDefault
public record ItemMeterSettings(List<PhaseItems> phases, double nominalVolts, boolean wholeAmps, double clampRatio,
        Set<String> reversed) {

    static final List<String> PHASES = List.of("L1", "L2", "L3");

    /** The range in which voltages count as possible, as for every other meter. */
    private static final double LEAST_VOLTS = 80;
    private static final double MOST_VOLTS = 300;
    /** Far above any current transformer's. */
    private static final double MOST_RATIO = 100_000;

    public ItemMeterSettings {
        phases = List.copyOf(phases);
        reversed = Set.copyOf(reversed);
    }

    public static ItemMeterSettings of(ItemMeterConfiguration config) {
        PhaseItems l1 = new PhaseItems(config.currentL1, config.powerL1, config.importL1, config.exportL1,
                config.voltageL1);
        PhaseItems l2 = new PhaseItems(config.currentL2, config.powerL2, config.importL2, config.exportL2,
                config.voltageL2);
        PhaseItems l3 = new PhaseItems(config.currentL3, config.powerL3, config.importL3, config.exportL3,
                config.voltageL3);
        Set<String> reversed = config.reversedPhases.stream().map(phase -> phase.trim().toUpperCase(Locale.ROOT))
                .filter(phase -> !phase.isEmpty()).collect(Collectors.toSet());
        return new ItemMeterSettings(List.of(l1, l2, l3), config.nominalVoltage, config.wholeAmps,
                config.clamps ? config.clampRatio : 1, reversed);
    }

    /** The items without which there is no reading, each once. */
    public Set<String> neededItems() {
        return phases.stream().flatMap(phase -> phase.needed(wholeAmps)).collect(Collectors.toSet());
    }

    /** The items of voltages that are only shown. */
    Set<String> shownItems() {
        Set<String> needed = neededItems();
        return phases.stream().map(PhaseItems::voltage).filter(name -> !name.isEmpty() && !needed.contains(name))
                .collect(Collectors.toSet());
    }

    /** The phases that have items; the others are not measured at all. */
    public MeasuredPhases measured() {
        return new MeasuredPhases(phases.get(0).isUsed(), phases.get(1).isUsed(), phases.get(2).isUsed());
    }

    /** Whether voltages can be true. */
    static boolean isVoltage(double volts) {
        return volts >= LEAST_VOLTS && volts <= MOST_VOLTS;
    }

    /**
     * @return why these settings cannot work, as a status text with a cure; empty if they can
     */
    public Optional<StatusText> problem() {
        if (phases.stream().noneMatch(PhaseItems::isUsed)) {
            return Optional.of(StatusText.of("offline.conf-error.items-none"));
        }
        if (!isVoltage(nominalVolts)) {
            return Optional.of(StatusText.of("offline.conf-error.nominal-voltage", nominalVolts));
        }
        if (!(clampRatio >= 1 && clampRatio <= MOST_RATIO)) {
            return Optional.of(StatusText.of("offline.conf-error.clamp-ratio", clampRatio));
        }
        Optional<String> unknown = reversed.stream().filter(phase -> !PHASES.contains(phase)).sorted().findFirst();
        return unknown.map(phase -> StatusText.of("offline.conf-error.reversed-phase", phase))
                .or(() -> IntStream.range(0, PHASES.size())
                        .mapToObj(index -> phases.get(index).problem(PHASES.get(index))).flatMap(Optional::stream)
                        .findFirst());
    }
}
