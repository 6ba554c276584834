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
package org.openhab.binding.teltocharge.modbus.charger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.AMPS_TO_USE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.PHASE_TO_USE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.modbus.Priority;

class SetpointWriterTest {
    /** After the image: the writes that the memory holds are older than it. */
    private static final Instant NOW = ChargerImage.AT.plusSeconds(1);
    private static final Setpoint TEN_AMPS = new Setpoint(10, PhaseSelection.THREE_PHASE);

    private final ChargerImage image = new ChargerImage();

    private static RegisterWrite amps(int value, Priority priority) {
        return new RegisterWrite(AMPS_TO_USE, value, priority);
    }

    private static RegisterWrite phases(PhaseSelection value, Priority priority) {
        return new RegisterWrite(PHASE_TO_USE, value.code(), priority);
    }

    private static SetpointMemory wroteAmps(int value, Instant at) {
        return SetpointMemory.EMPTY.after(amps(value, Priority.WRITE), at);
    }

    private List<RegisterWrite> due(Setpoint wanted, SetpointMemory memory) {
        return SetpointWriter.due(NOW, wanted, image.snapshot(), memory);
    }

    @Test
    void writesAtOnceWhenNothingWasWrittenYet() {
        assertThat(due(TEN_AMPS, SetpointMemory.EMPTY)).containsExactly(amps(10, Priority.WRITE));
    }

    @Test
    void writesNothingWhenTheChargerHoldsTheSetpoint() {
        assertThat(due(TEN_AMPS, wroteAmps(10, NOW.minusSeconds(5)))).isEmpty();
    }

    @Test
    void hurriesWhenLowering() {
        Setpoint six = new Setpoint(6, PhaseSelection.THREE_PHASE);
        assertThat(due(six, wroteAmps(10, NOW.minusSeconds(5)))).containsExactly(amps(6, Priority.LOWERING_WRITE));
        Setpoint pause = new Setpoint(0, PhaseSelection.THREE_PHASE);
        assertThat(due(pause, wroteAmps(10, NOW.minusSeconds(5)))).containsExactly(amps(0, Priority.LOWERING_WRITE));
    }

    @Test
    void writesAgainWhenSomebodyElseChangedTheRegister() {
        image.set(15, 16);
        assertThat(due(TEN_AMPS, wroteAmps(10, NOW.minusSeconds(5))))
                .containsExactly(amps(10, Priority.LOWERING_WRITE));
    }

    @Test
    void trustsItsWriteMoreThanAnOlderImage() {
        image.set(15, 16);
        assertThat(due(TEN_AMPS, wroteAmps(10, ChargerImage.AT.plusMillis(500)))).isEmpty();
    }

    /** Register 19, and the longest time between two writes: a third of it, at most 10 s. */
    @ParameterizedTest
    @CsvSource({"30, 10000", "15, 5000", "10, 3333", "600, 10000", "0, 10000", "1, 333"})
    void repeatsTheSetpointAsHeartbeat(int timeoutSeconds, long heartbeatMillis) {
        image.set(19, timeoutSeconds);
        assertThat(SetpointWriter.heartbeat(Duration.ofSeconds(timeoutSeconds)).toMillis()).isEqualTo(heartbeatMillis);
        assertThat(due(TEN_AMPS, wroteAmps(10, NOW.minusMillis(heartbeatMillis - 1)))).isEmpty();
        assertThat(due(TEN_AMPS, wroteAmps(10, NOW.minusMillis(heartbeatMillis + 1))))
                .containsExactly(amps(10, Priority.WRITE));
    }

    @ParameterizedTest
    @CsvSource({"16, 32, 16", "16, 12, 12", "0, 12, 0", "6, 32, 6", "5, 32, 0"})
    void staysWithinWhatTheChargerCanSupply(int register12, int wanted, int written) {
        image.set(12, register12).set(15, 20);
        assertThat(due(new Setpoint(wanted, PhaseSelection.THREE_PHASE), SetpointMemory.EMPTY))
                .containsExactly(amps(written, Priority.LOWERING_WRITE));
    }

    @Test
    void changesPhasesBeforeRaisingAndAfterLowering() {
        SetpointMemory memory = wroteAmps(10, NOW.minusSeconds(5));
        assertThat(due(new Setpoint(16, PhaseSelection.L1), memory)).containsExactly(
                phases(PhaseSelection.L1, Priority.LOWERING_WRITE), amps(16, Priority.WRITE));
        image.set(14, 0);
        assertThat(due(new Setpoint(6, PhaseSelection.THREE_PHASE), memory)).containsExactly(
                amps(6, Priority.LOWERING_WRITE), phases(PhaseSelection.THREE_PHASE, Priority.WRITE));
    }

    @Test
    void leavesPhasesAloneWhenTheChargerCannotChangeThem() {
        image.set(11, 0);
        assertThat(due(new Setpoint(10, PhaseSelection.L2), wroteAmps(10, NOW.minusSeconds(5)))).isEmpty();
    }

    @Test
    void remembersPhasesOnlyUntilTheNextImage() {
        Setpoint onL1 = new Setpoint(10, PhaseSelection.L1);
        SetpointMemory before = wroteAmps(10, NOW).after(phases(PhaseSelection.L1, Priority.WRITE),
                ChargerImage.AT.minusSeconds(1));
        assertThat(due(onL1, before)).containsExactly(phases(PhaseSelection.L1, Priority.LOWERING_WRITE));
        SetpointMemory after = before.after(phases(PhaseSelection.L1, Priority.WRITE), ChargerImage.AT);
        assertThat(due(onL1, after)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 2, 3, 4, 5, 33})
    void cannotBeAskedForWhatDoesNotExist(int amps) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Setpoint(amps, PhaseSelection.THREE_PHASE));
    }

    @Test
    void cannotBeAskedForUnknownPhases() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Setpoint(6, PhaseSelection.UNKNOWN));
    }

    @Test
    void neverWritesOneToFiveAmpsNorMoreThanTheChargerCan() {
        long seed = 4711;
        Random random = new Random(seed);
        for (int round = 0; round < 5000; round++) {
            int register12 = random.nextInt(40);
            int wanted = random.nextInt(28) == 0 ? 0 : 6 + random.nextInt(27);
            image.set(11, random.nextInt(2), register12).set(14, random.nextInt(9), random.nextInt(40)).set(19,
                    random.nextInt(601));
            PhaseSelection selection = PhaseSelection.values()[random.nextInt(8)];
            SetpointMemory memory = random.nextBoolean()
                    ? SetpointMemory.EMPTY
                    : wroteAmps(random.nextBoolean() ? 0 : 6 + random.nextInt(27),
                            NOW.minusMillis(random.nextInt(20_000)));
            for (RegisterWrite write : due(new Setpoint(wanted, selection), memory)) {
                if (write.register() == AMPS_TO_USE) {
                    assertThat(write.value()).as("seed %d round %d", seed, round).isLessThanOrEqualTo(register12)
                            .isLessThanOrEqualTo(wanted).isNotIn(1, 2, 3, 4, 5);
                }
            }
        }
    }
}
