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

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.teltocharge.internal.config.MeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.meter.Confidence;
import org.openhab.binding.teltocharge.modbus.meter.ImplausibleReadingException;
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;

class MeterReaderTest {

    @TempDir
    Path folder;

    private final MeterConfiguration config = new MeterConfiguration();
    private final ModbusBus bus = mock(ModbusBus.class);
    private final int[] input = new int[0x1000];
    private final List<ReadRequest> reads = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private boolean silent;

    /** An SDM630: input registers only; 230 V on all phases and 50 Hz. */
    @BeforeEach
    void connectMeter() {
        input[0] = 0x4366;
        input[2] = 0x4366;
        input[4] = 0x4366;
        input[70] = 0x4248;
        when(bus.read(any())).thenAnswer(call -> {
            ReadRequest request = call.getArgument(0);
            reads.add(request);
            if (silent) {
                return CompletableFuture.failedFuture(new ModbusException(Fault.TIMEOUT, "silent"));
            }
            if (request.kind() == RegisterKind.HOLDING || request.start() + request.count() > 400) {
                return CompletableFuture.failedFuture(ModbusException.ofDevice(2, 2));
            }
            int[] words = new int[request.count()];
            System.arraycopy(input, request.start(), words, 0, words.length);
            return CompletableFuture.completedFuture(new RegisterBlock(request.start(), words, now, now));
        });
    }

    private MeterReader reader() {
        return new MeterReader(config, new MeterLibrary(folder, () -> now), () -> now);
    }

    private Throwable failure(MeterReader reader) {
        try {
            reader.poll(bus).join();
            throw new AssertionError("Expected a failure");
        } catch (CompletionException e) {
            return e.getCause();
        }
    }

    private StatusText text(MeterReader reader) {
        return ((MeterModelException) failure(reader)).text();
    }

    @Test
    void readsTheModelThatTheOwnerHasChosen() {
        config.model = "sdm630";
        MeterReader reader = reader();
        assertThat(reader.poll(bus).join().volts().l1()).isEqualTo(230);
        assertThat(reader.match().orElseThrow().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(reads).noneMatch(request -> request.kind() == RegisterKind.HOLDING);
    }

    @Test
    void asksTheMeterOnceWhoItIs() {
        MeterReader reader = reader();
        assertThat(reader.poll(bus).join().volts().l1()).isEqualTo(230);
        MeterMatch match = reader.match().orElseThrow();
        assertThat(match.profile().id()).isEqualTo("sdm630");
        assertThat(match.confidence()).isEqualTo(Confidence.MEDIUM);
        reads.clear();
        reader.poll(bus).join();
        assertThat(reads).noneMatch(request -> request.kind() == RegisterKind.HOLDING);
    }

    @Test
    void asksAnUnknownDeviceAgainOnlyAfterAWhile() {
        input[0] = 0;
        MeterReader reader = reader();
        assertThat(text(reader)).isEqualTo(StatusText.of("offline.conf-error.meter-unrecognised", 2));
        reads.clear();
        now = now.plusSeconds(29);
        assertThat(text(reader).key()).isEqualTo("offline.conf-error.meter-unrecognised");
        assertThat(reads).isEmpty();
        input[0] = 0x4366;
        now = now.plusSeconds(1);
        assertThat(reader.poll(bus).join().volts().l1()).isEqualTo(230);
    }

    @Test
    void failsWithTheBusWhileNobodyAnswers() {
        silent = true;
        MeterReader reader = reader();
        assertThat(failure(reader)).isInstanceOf(ModbusException.class);
        silent = false;
        assertThat(reader.poll(bus).join().volts().l1()).isEqualTo(230);
    }

    @Test
    void asksAnewWhenTheValuesMakeNoSenseForSomeTime() {
        MeterReader reader = reader();
        reader.poll(bus).join();
        input[0] = 0x0000;
        input[1] = 0x4366;
        for (int i = 0; i < 10; i++) {
            assertThat(failure(reader)).isInstanceOf(ImplausibleReadingException.class);
        }
        assertThat(text(reader).key()).isEqualTo("offline.conf-error.meter-unrecognised");
    }

    @Test
    void saysWhichModelIsNotKnownAndWhereToDescribeIt() {
        config.model = "my-meter";
        assertThat(text(reader())).isEqualTo(StatusText.of("offline.conf-error.meter-model", "my-meter", folder));
    }

    @Test
    void saysWhatIsWrongWithTheOwnersFileUntilItIsMended() throws IOException {
        config.model = "my-meter";
        Path file = folder.resolve("my-meter.yaml");
        Files.writeString(file, OwnMeterFile.text("Mine").replace("unit: V", "unit: A"));
        MeterReader reader = reader();
        assertThat(text(reader)).isEqualTo(StatusText.of("offline.conf-error.meter-file.no-choice", "my-meter.yaml",
                17, "unit", "A", "V, kV, mV"));
        Files.writeString(file, OwnMeterFile.text("Mine, mended"));
        now = now.plusSeconds(5);
        assertThat(reader.poll(bus).join().volts().l1()).isEqualTo(230);
        assertThat(reader.match().orElseThrow().model()).isEqualTo("Mine, mended");
    }
}
