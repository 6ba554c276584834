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

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.core.config.core.ParameterOption;

class MeterModelOptionsTest {

    private static final URI METER = URI.create("thing-type:teltocharge:modbus-meter");

    @TempDir
    Path folder;

    private MeterModelOptions provider() {
        return new MeterModelOptions(new MeterLibrary(folder, InstantSource.system()),
                PropertiesTranslations.texts(Locale.ENGLISH));
    }

    private List<ParameterOption> options(URI uri, String parameter) {
        return List.copyOf(provider().getParameterOptions(uri, parameter, null, Locale.ENGLISH));
    }

    @Test
    void offersToAskTheMeterFirstAndThenAllFamiliesByName() {
        List<ParameterOption> options = options(METER, "model");
        assertThat(options.get(0).getValue()).isEqualTo("auto");
        assertThat(options.get(0).getLabel()).isEqualTo("Ask the meter");
        assertThat(options).extracting(ParameterOption::getLabel).contains("Eastron SDM630", "Chint DTSU666");
        assertThat(options.subList(1, options.size())).extracting(ParameterOption::getLabel)
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void offersTheOwnersOwnMetersButNotForTheVirtualHouse() throws IOException {
        Files.writeString(folder.resolve("my-meter.yaml"), OwnMeterFile.text("My Meter"));
        assertThat(options(METER, "model")).extracting(ParameterOption::getValue).contains("my-meter");
        assertThat(options(URI.create("thing-type:teltocharge:simulator"), "meterModel"))
                .extracting(ParameterOption::getValue).contains("em300").doesNotContain("my-meter", "auto");
    }

    @Test
    void hasNothingToOfferElsewhere() {
        assertThat(provider().getParameterOptions(METER, "unitId", null, null)).isNull();
        assertThat(provider().getParameterOptions(URI.create("thing-type:teltocharge:charger"), "model", null, null))
                .isNull();
    }
}
