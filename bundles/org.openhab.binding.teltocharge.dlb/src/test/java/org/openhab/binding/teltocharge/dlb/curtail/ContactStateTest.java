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
package org.openhab.binding.teltocharge.dlb.curtail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class ContactStateTest {

    private static final Duration TWO = ContactMode.BLOCK.debounce();

    @Test
    void changesAfterTheDebounceTimeInBothDirections() {
        ContactState state = ContactState.step(ContactState.IDLE, true, at(0), TWO);
        assertThat(state.active()).isFalse();
        state = ContactState.step(state, true, at(1.999), TWO);
        assertThat(state.active()).isFalse();
        state = ContactState.step(state, true, at(2), TWO);
        assertThat(state).isEqualTo(new ContactState(true, null));
        state = ContactState.step(state, false, at(10), TWO);
        assertThat(state.active()).isTrue();
        assertThat(ContactState.step(state, false, at(12), TWO).active()).isFalse();
    }

    @Test
    void ignoresABounce() {
        ContactState state = ContactState.step(ContactState.IDLE, true, at(0), TWO);
        state = ContactState.step(state, false, at(1.5), TWO);
        state = ContactState.step(state, true, at(2.5), TWO);
        assertThat(state.active()).isFalse();
        assertThat(ContactState.step(state, true, at(4.4), TWO).active()).isFalse();
        assertThat(ContactState.step(state, true, at(4.5), TWO).active()).isTrue();
    }

    @Test
    void changesAtOnceWithoutADebounceTime() {
        assertThat(ContactState.step(ContactState.IDLE, true, at(0), ContactMode.STOP.debounce()).active()).isTrue();
    }

    @Test
    void countsAsActiveWhileNobodyKnowsAndAsItIsAtTheBeginning() {
        assertThat(ContactState.step(null, null, at(0), TWO).active()).isTrue();
        assertThat(ContactState.step(null, true, at(0), TWO).active()).isTrue();
        assertThat(ContactState.step(null, false, at(0), TWO).active()).isFalse();

        ContactState lost = ContactState.step(ContactState.IDLE, null, at(0), TWO);
        assertThat(ContactState.step(lost, null, at(2), TWO).active()).isTrue();
    }

    @Test
    void survivesAClockThatIsSetBack() {
        ContactState state = ContactState.step(ContactState.IDLE, true, at(1000), TWO);
        state = ContactState.step(state, true, at(10), TWO);
        assertThat(ContactState.step(state, true, at(12), TWO).active()).isTrue();
    }

    @Test
    void staysTheSameObjectWhileNothingChanges() {
        assertThat(ContactState.step(ContactState.IDLE, false, at(5), TWO)).isSameAs(ContactState.IDLE);
    }
}
