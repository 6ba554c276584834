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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSecond;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * Writes a run as CSV, a row for each second. What differs between chargers stands side by side with a + between.
 */
@NonNullByDefault
public final class LogFile implements Consumer<Second> {

    private static final String COLUMNS = "t_s,house_l1,house_l2,house_l3,drawn_l1,drawn_l2,drawn_l3,offered,phases,state,reason";

    private final Appendable out;
    private final int start;
    private final boolean several;
    private final StringBuilder row = new StringBuilder();

    /**
     * Writes the header.
     *
     * @param start the time of the first second, as in the trace
     * @throws UncheckedIOException when it cannot be written; so does every row
     */
    public LogFile(Appendable out, Site site, int start) {
        this.out = out;
        this.start = start;
        this.several = site.chargers().size() > 1;
        row.append(COLUMNS);
        if (several) {
            site.chargers().forEach(
                    charger -> row.append(",offered_").append(charger.id()).append(",phases_").append(charger.id()));
        }
        write();
    }

    @Override
    public void accept(Second second) {
        row.append(start + second.second());
        amps(second.house());
        amps(second.drawn());
        List<ChargerSecond> chargers = second.chargers();
        row.append(',').append(second.offered()).append(',').append(all(chargers, charger -> phases(charger.phases())))
                .append(',').append(all(chargers, charger -> charger.state().id())).append(',')
                .append(all(chargers, ChargerSecond::reason));
        if (several) {
            for (ChargerSecond charger : chargers) {
                row.append(',').append(charger.offered()).append(',').append(phases(charger.phases()));
            }
        }
        write();
    }

    private void amps(PhaseAmps amps) {
        thousandths(amps.l1());
        thousandths(amps.l2());
        thousandths(amps.l3());
    }

    /** Much faster than a format, and a day has 86400 rows. */
    private void thousandths(double value) {
        long thousandths = Math.round(value * 1000);
        row.append(thousandths < 0 ? ",-" : ",").append(Math.abs(thousandths) / 1000).append('.');
        long rest = Math.abs(thousandths) % 1000;
        row.append(rest / 100).append(rest / 10 % 10).append(rest % 10);
    }

    private static String all(List<ChargerSecond> chargers, Function<ChargerSecond, String> text) {
        if (chargers.size() == 1) {
            return text.apply(chargers.get(0));
        }
        Set<String> texts = chargers.stream().map(text).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join("+", texts);
    }

    private static String phases(PhaseSet set) {
        return set == PhaseSet.THREE_PHASE ? "L1_L2_L3" : set.name();
    }

    private void write() {
        try {
            out.append(row.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row.setLength(0);
    }
}
