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
package org.openhab.binding.teltocharge.dlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.curtail.Cause;

class ElectiveReasonTest {

    private static final List<Reason> ALL = List.of(new SolarReason.Surplus(2300, 10),
            new SolarReason.Hybrid(1150, 2300, 15), new SolarReason.Shared(4600, 2, 10), new SolarReason.Eco(-300, 6),
            new SolarReason.TooLittle(900, 4140), new SolarReason.Starting(4500, Duration.ofMinutes(1)),
            new SolarReason.Ending(900, 6), new SolarReason.Unknown(6), new OrderReason.Each(Cause.CONTACT_STOP, 0),
            new OrderReason.GridOperator(4200), new OrderReason.ExternalAmps(16), new OrderReason.ExternalWatts(5000),
            new TariffReason.PeakPower(5000, 2345), new TariffReason.OutsideSchedule(), new TariffReason.PeakHours(8),
            new TariffReason.PriceTooHigh(0.41, 0.3), new TariffReason.PriceUnknown(), new TariffReason.GoalDue(12.3),
            new LoadReason.Unbalance(Phase.L2, 20), new LoadReason.ApplianceCycles("main", Phase.L3, 9.6, 300),
            new LoadReason.LoadRises("main", Phase.L1, 1.2, 4.8));

    @Test
    void hasAStableKeyOfItsOwn() {
        assertThat(ALL).extracting(Reason::key).containsExactly("solar-surplus", "solar-hybrid", "solar-shared",
                "solar-eco", "solar-too-little", "solar-starting", "solar-ending", "solar-unknown", "contact-stop",
                "grid-operator", "external-limit-amps", "external-limit-watts", "peak-power", "outside-schedule",
                "peak-hours", "price-too-high", "price-unknown", "goal-due", "unbalance", "appliance-cycles",
                "load-rises");
        assertThat(Stream.of(Cause.CONTACT_BLOCK, Cause.CONTACT_REDUCE, Cause.EXTERNAL_MISSING)
                .map(cause -> new OrderReason.Each(cause, 0).key()))
                        .containsExactly("contact-block", "contact-reduce", "external-missing");
    }

    @Test
    void isCoveredHereWhateverItsKind() {
        List<Object> kinds = Arrays.stream(Reason.Elective.class.getPermittedSubclasses())
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses())).map(kind -> (Object) kind).toList();

        assertThat(ALL).extracting(Object::getClass).map(kind -> (Object) kind)
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void givesNumbersInTheOrderOfItsDescription() {
        assertThat(ALL.get(1).args()).containsExactly(1150.0, 2300.0, 15);
        assertThat(ALL.get(5).args()).containsExactly(4500.0, 60.0);
        assertThat(ALL.get(12).args()).containsExactly(5000.0, 2345.0);
        assertThat(ALL.get(19).args()).containsExactly("main", "L3", 9.6, 300.0);
    }
}
