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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What time and price have to do with a current.
 */
@NonNullByDefault
public sealed interface TariffReason extends Reason.Elective {

    /** The quarter of an hour leaves no more. Args: limit of its mean and what that leaves for charging, in watts. */
    record PeakPower(double limit, double left) implements TariffReason {
        @Override
        public String key() {
            return "peak-power";
        }

        @Override
        public List<Object> args() {
            return List.of(limit, left);
        }
    }

    /** It is no time to charge. No args. */
    record OutsideSchedule() implements TariffReason {
        @Override
        public String key() {
            return "outside-schedule";
        }

        @Override
        public List<Object> args() {
            return List.of();
        }
    }

    /** It is a peak hour. Args: amps. */
    record PeakHours(int amps) implements TariffReason {
        @Override
        public String key() {
            return "peak-hours";
        }

        @Override
        public List<Object> args() {
            return List.of(amps);
        }
    }

    /** Energy costs too much now. Args: price, ceiling. */
    record PriceTooHigh(double price, double ceiling) implements TariffReason {
        @Override
        public String key() {
            return "price-too-high";
        }

        @Override
        public List<Object> args() {
            return List.of(price, ceiling);
        }
    }

    /** Nobody knows what energy costs now, so the ceiling does not count. No args. */
    record PriceUnknown() implements TariffReason {
        @Override
        public String key() {
            return "price-unknown";
        }

        @Override
        public List<Object> args() {
            return List.of();
        }
    }

    /** The departure is so near that only what protects the circuits counts. Args: kWh that are missing. */
    record GoalDue(double missingKwh) implements TariffReason {
        @Override
        public String key() {
            return "goal-due";
        }

        @Override
        public List<Object> args() {
            return List.of(missingKwh);
        }
    }
}
