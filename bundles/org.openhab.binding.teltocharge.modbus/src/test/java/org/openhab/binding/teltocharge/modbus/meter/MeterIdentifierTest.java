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

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.FakeBus;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.ModbusException;

class MeterIdentifierTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final FakeBus bus = new FakeBus(NOW);
    private final MeterIdentifier identifier = new MeterIdentifier(new MeterCatalog(MeterProfiles.all()),
            () -> bus.now);

    @Test
    void takesAMeterWhoseValuesFit() throws Exception {
        for (int phase = 0; phase < 3; phase++) {
            bus.input[2 * phase] = Float.floatToIntBits(230) >>> 16;
        }
        Optional<MeterMatch> match = Futures.get(identifier.identify(bus, 2));
        assertThat(match).map(MeterMatch::profile).contains(MeterProfiles.SDM630);
    }

    @Test
    void findsNothingWhenTheValuesMakeNoSense() throws Exception {
        assertThat(Futures.get(identifier.identify(bus, 2))).isEmpty();
    }

    @Test
    void findsNothingWhenTheDeviceRefuses() throws Exception {
        bus.failure = ModbusException.ofDevice(2, 2);
        assertThat(Futures.get(identifier.identify(bus, 2))).isEmpty();
    }

    @Test
    void failsWhenNobodyAnswers() throws Exception {
        bus.failure = new ModbusException(Fault.TIMEOUT, "silent");
        assertThat(Futures.fault(identifier.identify(bus, 2))).isEqualTo(Fault.TIMEOUT);
    }
}
