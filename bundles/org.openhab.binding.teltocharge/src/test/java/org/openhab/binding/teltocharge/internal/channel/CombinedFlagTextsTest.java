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
package org.openhab.binding.teltocharge.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.internal.charger.ChargerImages;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;

class CombinedFlagTextsTest {

    private static final ThingUID CAR = new ThingUID(THING_TYPE_CHARGER, "house", "car");
    private static final StateDescription GERMAN = StateDescriptionFragmentBuilder.create().withReadOnly(true)
            .withOptions(List.of(new StateOption("NONE", "Keine"), new StateOption("MIDPLATE_OPEN", "Deckel offen"),
                    new StateOption("CURRENT_TOO_HIGH", "Strom zu hoch")))
            .build().toStateDescription();

    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final CombinedFlagTexts texts = new CombinedFlagTexts(hub);

    private void addCharger(int warningBits) {
        ChargerPort port = mock(ChargerPort.class);
        when(port.uid()).thenReturn(CAR);
        when(port.latest()).thenReturn(
                Optional.of(ChargerImages.image().with(ChargerRegister.WARNING_CODE, warningBits).snapshot()));
        hub.add(port);
    }

    private StateDescription description(String channelId) {
        Channel channel = mock(Channel.class);
        when(channel.getUID()).thenReturn(new ChannelUID(CAR, channelId));
        return texts.getStateDescription(channel, GERMAN, Locale.GERMAN);
    }

    @Test
    void namesEachWarningInTheLanguageAskedForWhenThereAreSeveral() {
        addCharger(0b101);
        StateDescription description = description(CHANNEL_WARNING);
        assertThat(description.getOptions()).containsAll(GERMAN.getOptions())
                .contains(new StateOption("MIDPLATE_OPEN,CURRENT_TOO_HIGH", "Deckel offen, Strom zu hoch"));
        assertThat(description.isReadOnly()).isTrue();
    }

    @Test
    void keepsTheNumberOfABitThatHasNoName() {
        addCharger(0b101 | 1 << 14);
        assertThat(description(CHANNEL_WARNING).getOptions()).extracting(StateOption::getLabel)
                .contains("Deckel offen, Strom zu hoch, UNKNOWN (16384)");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "4"})
    void leavesTheDescriptionAloneWhenThereIsOneAtMost(int bits) {
        addCharger(bits);
        assertThat(description(CHANNEL_WARNING)).isNull();
    }

    @Test
    void leavesOtherChannelsAlone() {
        addCharger(0b101);
        assertThat(description(CHANNEL_STATE)).isNull();
        assertThat(description(CHANNEL_ERROR)).isNull();
    }

    @Test
    void leavesTheDescriptionAloneBeforeTheChargerWasHeard() {
        assertThat(description(CHANNEL_WARNING)).isNull();
    }
}
