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

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.config.MeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.meter.Confidence;
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.binding.teltocharge.modbus.meter.file.BuiltInMeters;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusInfo;

class MeterNoticesTest {

    private static final Instant READ_AT = Instant.parse("2026-11-23T08:00:00Z");

    private final MeterNotices notices = new MeterNotices(new MeterConfiguration());
    private final MeterReading reading = MeterReading.at(READ_AT).build();

    private static Optional<MeterMatch> match(Confidence confidence) {
        return Optional.of(new MeterMatch(BuiltInMeters.load().byId("sdm630").orElseThrow(), "SDM630", "", "because",
                confidence));
    }

    private static StatusText text(ThingStatusInfo info) {
        return StatusText.parse(info.getDescription()).orElseThrow();
    }

    @Test
    void hasNothingToSayOfAMeterThatIsWell() {
        ThingStatusInfo info = notices.status(reading, match(Confidence.HIGH), READ_AT.plusSeconds(1));
        assertThat(info.getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(info.getDescription()).isNull();
    }

    @Test
    void saysThatAMeterWasRecognisedByItsValuesOnly() {
        ThingStatusInfo info = notices.status(reading, match(Confidence.MEDIUM), READ_AT);
        assertThat(info.getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(text(info)).isEqualTo(StatusText.of("online.meter-guessed", "SDM630"));
    }

    @Test
    void saysThatAMeterHangs() {
        assertThat(notices.status(reading, match(Confidence.HIGH), READ_AT.plusSeconds(29)).getStatus())
                .isEqualTo(ThingStatus.ONLINE);
        ThingStatusInfo info = notices.status(reading, match(Confidence.HIGH), READ_AT.plusSeconds(30));
        assertThat(info.getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(text(info)).isEqualTo(StatusText.of("offline.comm-error.meter-frozen", 2, 30));
    }

    @Test
    void saysThatATransformerIsTheWrongWayRound() {
        MeterReading suspicious = MeterReading.at(READ_AT).put(MeterQuantity.ENERGY_IMPORT_L2, 10)
                .put(MeterQuantity.ENERGY_EXPORT_L2, 60_000).build();
        ThingStatusInfo info = notices.status(suspicious, match(Confidence.HIGH), READ_AT);
        assertThat(info.getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(text(info)).isEqualTo(StatusText.of("online.meter-reversed", "L2"));
    }
}
