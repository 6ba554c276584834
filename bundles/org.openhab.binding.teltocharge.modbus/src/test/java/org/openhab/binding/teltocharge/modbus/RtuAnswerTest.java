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
package org.openhab.binding.teltocharge.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RtuAnswerTest {
    private static final int ROUNDS = 200;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    /** An answer to a read with random data, as the unit sends it. */
    private record Sample(RtuAnswer answer, byte[] frame) {
        static Sample random(Random random) {
            int registers = 1 + random.nextInt(125);
            RtuAnswer answer = new RtuAnswer(1 + random.nextInt(247), 3 + random.nextInt(2), 2 * registers);
            int[] words = random.ints(registers, 0, 0x10000).toArray();
            return new Sample(answer, RtuSlave.RtuReply.sealed(answer.unit(),
                    ScriptedSlave.registers(answer.function(), words)));
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] noise(Random random, int most) {
        byte[] noise = new byte[random.nextInt(most + 1)];
        random.nextBytes(noise);
        return noise;
    }

    /** From Eastron's and Inepro's protocol documents, and from logs that users of an SDM230, SDM630s and a DTSU666 published. */
    @ParameterizedTest
    @CsvSource({"1,3,4,0103043f800000f7cf", "1,3,4,01030415060001dffe", "1,4,4,010404462a7521298c",
            "11,4,24,0b04184177576741751270417814e8456a1f634565f2e245690baf8d09", "11,3,2,0b03023f803015"})
    void findsFramesOfRealDevices(int unit, int function, int dataBytes, String hex) {
        byte[] frame = HexFormat.of().parseHex(hex);
        RtuAnswer answer = new RtuAnswer(unit, function, dataBytes);
        assertThat(answer.find(frame, frame.length, false))
                .isEqualTo(new RtuAnswer.Finding(RtuAnswer.Kind.ANSWER, 0, frame.length));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheAnswerBehindAnyNoiseAndNotBeforeItsLastByte(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.random(random);
            byte[] noise = noise(random, 40);
            byte[] bytes = joined(noise, sample.frame());
            int cut = noise.length + random.nextInt(sample.frame().length);
            assertThat(sample.answer().find(bytes, cut, false).kind()).isNotEqualTo(RtuAnswer.Kind.ANSWER);
            assertThat(sample.answer().find(bytes, bytes.length, false)).isEqualTo(
                    new RtuAnswer.Finding(RtuAnswer.Kind.ANSWER, noise.length, sample.frame().length));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void waitsForMoreWhileTheAnswerComesInByteByByte(long seed) {
        Sample sample = Sample.random(new Random(seed));
        for (int size = 0; size < sample.frame().length; size++) {
            assertThat(sample.answer().find(sample.frame(), size, false).kind()).isEqualTo(RtuAnswer.Kind.INCOMPLETE);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverTakesDamagedBytesForAnAnswer(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.random(random);
            byte[] damaged = sample.frame().clone();
            int bit = random.nextInt(8 * damaged.length);
            damaged[bit / 8] ^= 1 << bit % 8;
            assertThat(sample.answer().find(damaged, damaged.length, true).kind())
                    .isNotEqualTo(RtuAnswer.Kind.ANSWER);
            byte[] cut = Arrays.copyOf(sample.frame(), random.nextInt(sample.frame().length));
            assertThat(sample.answer().find(cut, cut.length, true).kind()).isNotEqualTo(RtuAnswer.Kind.ANSWER);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverTakesTheAnswerToAnotherRequestForItsOwn(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.random(random);
            RtuAnswer own = sample.answer();
            RtuAnswer otherUnit = new RtuAnswer(own.unit() % 247 + 1, own.function(), own.dataBytes());
            RtuAnswer otherFunction = new RtuAnswer(own.unit(), 7 - own.function(), own.dataBytes());
            RtuAnswer otherLength = new RtuAnswer(own.unit(), own.function(), own.dataBytes() % 250 + 2);
            byte[] frame = sample.frame();
            for (RtuAnswer other : new RtuAnswer[]{otherUnit, otherFunction, otherLength}) {
                assertThat(other.find(frame, frame.length, true))
                        .isEqualTo(new RtuAnswer.Finding(RtuAnswer.Kind.FOREIGN, 0, frame.length));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survivesAnyBytes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] noise = noise(random, 300);
            RtuAnswer answer = Sample.random(random).answer();
            assertThat(answer.find(noise, noise.length, true).kind()).isNotEqualTo(RtuAnswer.Kind.ANSWER);
        }
    }

    @Test
    void findsTheExceptionToItsRequest() {
        byte[] frame = Crc16.sealed(1, 0x83, 2);
        assertThat(new RtuAnswer(1, 3, 90).find(frame, frame.length, false))
                .isEqualTo(new RtuAnswer.Finding(RtuAnswer.Kind.ANSWER, 0, 5));
    }

    @Test
    void findsTheConfirmationOfWrite() {
        byte[] frame = Crc16.sealed(1, 6, 0, 15, 0, 16);
        assertThat(new RtuAnswer(1, 6, 0).find(frame, frame.length, false))
                .isEqualTo(new RtuAnswer.Finding(RtuAnswer.Kind.ANSWER, 0, 8));
    }

    @Test
    void callsWholeAnswerWithWrongCheckSumCorruptAtOnce() {
        byte[] frame = Crc16.sealed(1, 3, 2, 0, 7);
        frame[4] ^= 4;
        assertThat(new RtuAnswer(1, 3, 2).find(frame, frame.length, false).kind()).isEqualTo(RtuAnswer.Kind.CORRUPT);
    }
}
