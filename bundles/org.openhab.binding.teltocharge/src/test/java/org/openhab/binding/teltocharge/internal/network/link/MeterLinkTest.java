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
package org.openhab.binding.teltocharge.internal.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;

class MeterLinkTest {

    private static final String ID = "3c39e7aabbcc";
    private static final String OTHER_ID = "5c2fafaabbcc";
    private static final String HOME = "192.0.2.10";
    private static final String NEW_HOME = "192.0.2.99";
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final Map<String, FakeMeter> meters = new HashMap<>(
            Map.of(HOME, new FakeMeter().identity(ID), NEW_HOME, new FakeMeter().identity(ID).reading(7)));
    private final FakeMeter meter = meters.get(HOME);
    private final List<Runnable> looks = new ArrayList<>();
    private final List<String> soughtIds = new ArrayList<>();
    private Optional<String> found = Optional.empty();
    private Instant now = START;

    private final List<MeterReading> readings = new ArrayList<>();
    private final List<Duration> periods = new ArrayList<>();
    private final List<NetworkFault> faults = new ArrayList<>();
    private final List<String> identified = new ArrayList<>();

    private final LinkListener listener = new LinkListener() {
        @Override
        public void identified(MeterIdentity identity, String host) {
            identified.add(identity.id() + "@" + host);
        }

        @Override
        public void measured(MeterReading reading, Duration period) {
            readings.add(reading);
            periods.add(period);
        }

        @Override
        public void failed(NetworkException why, String host) {
            faults.add(why.fault());
        }
    };

    private MeterLink link = link("");

    private MeterLink link(String expectedId) {
        return new MeterLink(host -> meters.get(host), id -> {
            soughtIds.add(id);
            return found;
        }, looks::add, () -> now, Duration.ofSeconds(1), HOME, expectedId, listener);
    }

    private void tickFor(int seconds) {
        for (int i = 0; i < seconds; i++) {
            link.tick();
            now = now.plusSeconds(1);
        }
    }

    private void look() {
        List<Runnable> due = List.copyOf(looks);
        looks.clear();
        due.forEach(Runnable::run);
    }

    @Test
    void makesSureWhoAnswersAndReadsAtOnce() {
        meter.reading(5).reading(6);

        tickFor(1);

        assertThat(identified).containsExactly(ID + "@" + HOME);
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.amps().l1()).isEqualTo(5);
            assertThat(reading.sourceTime()).isEqualTo(START);
        });
        tickFor(1);
        assertThat(readings).hasSize(2);
        assertThat(meter.identified).isEqualTo(1);
    }

    @Test
    void takesEachSampleOnceAndTellsThatTheMeterStandsStill() {
        meter.reading(5);

        tickFor(15);
        assertThat(readings).hasSize(1);
        assertThat(faults).isEmpty();

        tickFor(2);
        assertThat(readings).hasSize(1);
        assertThat(faults).containsOnly(NetworkFault.FROZEN);

        meter.reading(6);
        meter.readings.poll();
        tickFor(1);
        assertThat(readings).hasSize(2);
    }

    @Test
    void aSlowTelegramIsUsedOnceAndDoesNotStandStill() {
        meter.period = Duration.ofSeconds(10);
        for (int second = 0; second < 60; second++) {
            meter.readings.add(CompletableFuture.completedFuture(
                    FakeMeter.of(second / 10, START.plusSeconds(second / 10 * 10))));
        }

        tickFor(60);

        assertThat(readings).hasSize(6);
        assertThat(periods).containsOnly(Duration.ofSeconds(10));
        assertThat(readings).extracting(MeterReading::sourceTime).isSorted().doesNotHaveDuplicates();
        assertThat(faults).isEmpty();
    }

    @Test
    void doesNotAskWhileAnAnswerIsDue() {
        CompletableFuture<Measurement> late = new CompletableFuture<>();
        meter.readings.add(late);

        tickFor(5);
        assertThat(meter.read).isEqualTo(1);

        late.complete(FakeMeter.of(5));
        assertThat(readings).singleElement().extracting(MeterReading::sourceTime)
                .as("when it was asked for, since it may be as old as that").isEqualTo(START);
    }

    @Test
    void refusesAnotherDeviceThanBefore() {
        link = link(OTHER_ID);
        meter.reading(5);

        tickFor(3);

        assertThat(readings).isEmpty();
        assertThat(identified).isEmpty();
        assertThat(faults).containsOnly(NetworkFault.WRONG_DEVICE);
    }

    @Test
    void looksForTheDeviceAtOnceWhenAnotherHasItsAddress() {
        link = link(OTHER_ID);
        found = Optional.of(NEW_HOME);
        meters.put(NEW_HOME, new FakeMeter().identity(OTHER_ID).reading(7));

        tickFor(1);
        look();
        tickFor(1);

        assertThat(soughtIds).containsExactly(OTHER_ID);
        assertThat(identified).containsExactly(OTHER_ID + "@" + NEW_HOME);
        assertThat(meter.closed).isTrue();
        assertThat(readings).hasSize(1);
    }

    @Test
    void followsTheDeviceToAnotherAddressWhenItIsLost() {
        meter.reading(5).failing(NetworkFault.UNREACHABLE);
        meter.identities.add(FakeMeter.failed(NetworkFault.UNREACHABLE));
        found = Optional.of(NEW_HOME);

        tickFor(9);
        assertThat(looks).as("not for a moment's silence").isEmpty();
        tickFor(10);
        assertThat(looks).hasSize(1);
        look();
        tickFor(1);

        assertThat(identified).containsExactly(ID + "@" + HOME, ID + "@" + NEW_HOME);
        assertThat(readings).hasSize(2);
        assertThat(meter.closed).isTrue();
    }

    @Test
    void looksLessAndLessOften() {
        link = link(ID);
        meter.identities.clear();
        meter.identities.add(FakeMeter.failed(NetworkFault.UNREACHABLE));

        List<Integer> counts = new ArrayList<>();
        for (int minute = 0; minute < 60; minute++) {
            tickFor(60);
            counts.add(looks.size());
            look();
        }

        // After 10 s, then after 1, 2, 4, 8 and 15 minutes.
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isBetween(6, 8);
        assertThat(soughtIds).containsOnly(ID);
    }

    @Test
    void doesNotLookWhenThereIsNothingToLookForOrNobodyHasMoved() {
        meter.identities.clear();
        meter.identities.add(FakeMeter.failed(NetworkFault.UNREACHABLE));
        tickFor(60);
        assertThat(looks).as("it was never seen").isEmpty();

        link = link(ID);
        meter.identities.clear();
        meter.identity(ID).failing(NetworkFault.PASSWORD);
        tickFor(60);
        assertThat(looks).isEmpty();
    }

    @Test
    void asksLessOftenWhatDoesNotAnswer() {
        meter.identities.clear();
        meter.identities.add(FakeMeter.failed(NetworkFault.UNREACHABLE));

        tickFor(120);

        assertThat(meter.identified).isBetween(8, 15);
    }

    @Test
    void doesNotLockItselfOutWithAWrongPassword() {
        meter.failing(NetworkFault.PASSWORD);

        tickFor(120);

        assertThat(meter.read).isLessThanOrEqualTo(4);
    }

    @Test
    void asksOftenWhileTheOwnerWalksToTheButton() {
        meter.identities.clear();
        meter.identities.add(FakeMeter.failed(NetworkFault.BUTTON));

        tickFor(120);

        assertThat(meter.identified).isEqualTo(60);
        assertThat(faults).containsOnly(NetworkFault.BUTTON);
    }

    @Test
    void oneLostAnswerChangesNothing() {
        meter.reading(5).failing(NetworkFault.TIMEOUT).reading(6).reading(7);

        tickFor(4);

        assertThat(readings).hasSize(3);
        assertThat(meter.identified).as("another device could have got the address").isEqualTo(2);
        assertThat(faults).isEmpty();
    }

    @Test
    void tellsOfSilenceThatGoesOn() {
        meter.reading(5).failing(NetworkFault.TIMEOUT).failing(NetworkFault.TIMEOUT).failing(NetworkFault.TIMEOUT)
                .reading(6);

        tickFor(8);

        assertThat(faults).containsExactly(NetworkFault.TIMEOUT);
        assertThat(readings).hasSize(2);
    }

    @Test
    void refusesADeviceThatHasGotTheAddressAfterOneLostAnswer() {
        meter.reading(5).failing(NetworkFault.TIMEOUT).reading(6);
        meter.identity(OTHER_ID);

        tickFor(5);

        assertThat(readings).hasSize(1);
        assertThat(faults).containsOnly(NetworkFault.WRONG_DEVICE);
    }

    @ParameterizedTest
    @EnumSource(NetworkFault.class)
    void recoversFromEveryFault(NetworkFault fault) {
        for (int i = 0; i < 5; i++) {
            meter.failing(fault);
        }
        meter.reading(6);

        tickFor(200);

        assertThat(readings).hasSize(1);
        assertThat(faults).contains(fault);
    }

    @Test
    void takesWhatTheDeviceSendsByItself() {
        meter.reading(5);
        tickFor(1);

        meter.listener.accept(FakeMeter.of(9, START.plusSeconds(3600)));

        assertThat(readings).hasSize(2);
        assertThat(readings.get(1).sourceTime()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void nothingIsToldAfterItIsClosed() {
        CompletableFuture<Measurement> late = new CompletableFuture<>();
        meter.readings.add(late);
        tickFor(1);

        link.close();
        late.complete(FakeMeter.of(5));
        meter.listener.accept(FakeMeter.of(6));
        tickFor(5);

        assertThat(readings).isEmpty();
        assertThat(faults).isEmpty();
        assertThat(meter.closed).isTrue();
        assertThat(meter.read).isEqualTo(1);
    }

    @Test
    void aLateLookAfterTheEndChangesNothing() {
        link = link(OTHER_ID);
        found = Optional.of(NEW_HOME);
        tickFor(1);

        link.close();
        look();
        tickFor(5);

        assertThat(meters.get(NEW_HOME).identified).isZero();
        assertThat(soughtIds).isEmpty();
    }

    @Test
    void aFaultOfOursIsToldAsWell() {
        meter.readings.add(CompletableFuture.failedFuture(new CompletionException(new IllegalStateException("bug"))));

        tickFor(1);

        tickFor(3);

        assertThat(faults).contains(NetworkFault.BROKEN_OFF);
    }
}
