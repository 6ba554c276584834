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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class RegisterBlockTest {
    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

    private static RegisterBlock block(int start, int... words) {
        return new RegisterBlock(start, words, AT, AT);
    }

    @Test
    void readsSignedAndUnsignedWords() {
        RegisterBlock block = block(10, 0xFFFF, 0x7FFF);
        assertThat(block.uint16(10)).isEqualTo(65535);
        assertThat(block.int16(10)).isEqualTo((short) -1);
        assertThat(block.int16(11)).isEqualTo((short) 32767);
    }

    @Test
    void putsWideValuesTogetherInBothOrders() {
        RegisterBlock block = block(0, 0x1234, 0xABCD, 0, 0x8000);
        assertThat(block.uint32(0, WordOrder.HIGH_WORD_FIRST)).isEqualTo(0x1234ABCDL);
        assertThat(block.uint32(0, WordOrder.LOW_WORD_FIRST)).isEqualTo(0xABCD1234L);
        assertThat(block.int32(0, WordOrder.LOW_WORD_FIRST)).isEqualTo(0xABCD1234).isNegative();
        assertThat(block.uint64(0, WordOrder.LOW_WORD_FIRST)).isEqualTo(0x80000000ABCD1234L);
        assertThat(block.uint64(0, WordOrder.HIGH_WORD_FIRST)).isEqualTo(0x1234ABCD00008000L);
    }

    /** 1.0 is the example that Eastron's "SDM630 Modbus protocol" prints: 3F 80 00 00. */
    @Test
    void readsTheFloatOfTheManual() {
        assertThat(block(20, 0x3F80, 0).float32(20, WordOrder.HIGH_WORD_FIRST)).isEqualTo(1.0f);
        assertThat(block(20, 0, 0x3F80).float32(20, WordOrder.LOW_WORD_FIRST)).isEqualTo(1.0f);
    }

    @Test
    void refusesRegisterOutsideOfIt() {
        RegisterBlock block = block(10, 1, 2);
        assertThatThrownBy(() -> block.uint16(9)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> block.uint16(12)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> block.uint32(11, WordOrder.HIGH_WORD_FIRST))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void doesNotChangeWithTheArraysAround() {
        int[] words = {1, 2};
        RegisterBlock block = block(0, words);
        words[0] = 9;
        block.words()[1] = 9;
        assertThat(block).isEqualTo(block(0, 1, 2)).hasSameHashCodeAs(block(0, 1, 2)).isNotEqualTo(block(0, 1, 3));
    }

    @Test
    void refusesWhatIsNoWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> block(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> block(0, 65536));
    }

    @Test
    void refusesRequestsThatNoDeviceCanCarryOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadRequest.holding(1, 0, 126, Priority.WRITE));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadRequest.holding(1, 65535, 2, Priority.WRITE));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadRequest.holding(256, 0, 1, Priority.WRITE));
        assertThatIllegalArgumentException().isThrownBy(() -> new WriteRequest(0, 15, 6, Priority.WRITE));
        assertThatIllegalArgumentException().isThrownBy(() -> new WriteRequest(1, 15, 65536, Priority.WRITE));
    }
}
