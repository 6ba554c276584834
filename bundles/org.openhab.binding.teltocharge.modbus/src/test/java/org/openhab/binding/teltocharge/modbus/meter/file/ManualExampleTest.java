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
package org.openhab.binding.teltocharge.modbus.meter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.Wiring;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException.Mistake;

/** The file that the README shows to owners of meters of which no register map is public. */
class ManualExampleTest {
    private static final Path README = Path.of("..", "..", "README.md");

    private static String example() throws IOException {
        String text = Files.readString(README);
        int start = text.indexOf("label: Entes ES-80L");
        return text.substring(start, text.indexOf("```", start));
    }

    private static MeterProfile read(String text) throws MeterFileException {
        return MeterFileReader.read("entes-es80l", "entes-es80l.yaml", new StringReader(text));
    }

    @Test
    void cannotBeUsedWhileAPlaceholderIsLeft() throws IOException {
        String text = example();
        MeterFileException mistake = catchThrowableOfType(MeterFileException.class, () -> read(text));
        assertThat(mistake.mistake()).isIn(Mistake.NO_NUMBER, Mistake.NO_CHOICE);
        assertThat(mistake.line()).isPositive();
        assertThat(text.lines().skip(mistake.line() - 1L).findFirst().orElseThrow()).contains("FILL_IN");
    }

    /** Made-up addresses: only the form of the example is tested. */
    @Test
    void isAMeterOnceItIsFilledIn() throws Exception {
        String text = example();
        text = text.replaceFirst("registers: FILL_IN", "registers: 60").replaceFirst("function: FILL_IN", "function: 3")
                .replaceFirst("start: FILL_IN", "start: 0").replaceFirst("count: FILL_IN", "count: 18")
                .replaceFirst("type: FILL_IN", "type: int32").replaceFirst("start: FILL_IN", "start: 100");
        for (int address = 0; text.contains("at: FILL_IN"); address += 2) {
            text = text.replaceFirst("at: FILL_IN", "at: " + (address < 18 ? address : 100));
        }
        MeterProfile profile = read(text);
        assertThat(profile.layout().fast(Wiring.STAR).get(0).values()).hasSize(9);
        assertThat(profile.layout().slow(Wiring.STAR).get(0).values()).extracting(value -> value.quantity())
                .containsExactly(MeterQuantity.ENERGY_IMPORT);
    }
}
