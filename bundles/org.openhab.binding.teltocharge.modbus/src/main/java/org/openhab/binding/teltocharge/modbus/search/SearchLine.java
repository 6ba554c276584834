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
package org.openhab.binding.teltocharge.modbus.search;

import java.time.Duration;
import java.time.InstantSource;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.SerialEndpoint;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;

/**
 * A line with all that is needed to talk on it.
 */
@NonNullByDefault
public sealed interface SearchLine {

    /**
     * @param clock stamps what is read
     * @return the bus on this line; the caller closes it unless the line {@link #staysOpen()}
     */
    ModbusBus open(InstantSource clock);

    /**
     * @return how devices are talked to there, for people; empty when there is nothing to choose
     */
    String setting();

    /**
     * @return how long a question takes at most that nobody answers, as far as that is known
     */
    Duration timeout();

    /**
     * @return true when the bus belongs to somebody else
     */
    default boolean staysOpen() {
        return false;
    }

    /**
     * @return true when a device that is heard on this line is heard on the other one too
     */
    default boolean reachesAsWell(SearchLine other) {
        return true;
    }

    /**
     * A device on a serial line has a unit id, and answers to no other. One in a network may answer to each.
     *
     * @return true when one device may answer for all unit ids
     */
    default boolean mayIgnoreUnitIds() {
        return true;
    }

    /**
     * A bus that is open already and stays open.
     *
     * @param owner whose bus it is
     */
    record Open(String owner, ModbusBus bus) implements SearchLine {
        @Override
        public ModbusBus open(InstantSource clock) {
            return bus;
        }

        @Override
        public String setting() {
            return "";
        }

        /** The default time-out of a connection, and as long again for those who use the bus. */
        @Override
        public Duration timeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public boolean staysOpen() {
            return true;
        }
    }

    /** A serial port that is opened for the search. */
    record Serial(SerialEndpoint endpoint) implements SearchLine {
        @Override
        public ModbusBus open(InstantSource clock) {
            return ModbusBuses.serial(endpoint, clock);
        }

        @Override
        public String setting() {
            return LineSetting.of(endpoint).toString();
        }

        @Override
        public Duration timeout() {
            return endpoint.timeout();
        }

        @Override
        public boolean reachesAsWell(SearchLine other) {
            return !(other instanceof Serial serial)
                    || LineSetting.of(endpoint).isUnderstoodBy(LineSetting.of(serial.endpoint));
        }

        @Override
        public boolean mayIgnoreUnitIds() {
            return false;
        }
    }

    /**
     * A connection that is opened for the search.
     *
     * @param rtu true for a gateway that passes RTU frames on unchanged, false for Modbus TCP
     */
    record Network(TcpEndpoint endpoint, boolean rtu) implements SearchLine {
        @Override
        public ModbusBus open(InstantSource clock) {
            return rtu ? ModbusBuses.rtuOverTcp(endpoint, clock) : ModbusBuses.tcp(endpoint, clock);
        }

        @Override
        public Duration timeout() {
            return endpoint.timeout();
        }

        @Override
        public String setting() {
            return rtu ? "RTU over TCP" : "Modbus TCP";
        }
    }
}
