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
package org.openhab.binding.teltocharge.internal.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class StatusTextTest {

    @Test
    void isWrittenAsOpenhabTranslatesIt() {
        assertThat(StatusText.of("offline.comm-error.no-response", 1, "host:502"))
                .hasToString("@text/offline.comm-error.no-response [\"1\",\"host:502\"]");
        assertThat(StatusText.of("offline.conf-error.meter-missing"))
                .hasToString("@text/offline.conf-error.meter-missing");
    }

    @Test
    void isReadBackAsItWasWritten() {
        StatusText text = StatusText.of("a.b", "with \"quotes\", commas] and [brackets", 3);
        assertThat(StatusText.parse(text.toString())).contains(text);
        assertThat(StatusText.parse("@text/a.b")).contains(new StatusText("a.b", List.of()));
    }

    @Test
    void ignoresDescriptionsThatAreNotOurs() {
        assertThat(StatusText.parse(null)).isEmpty();
        assertThat(StatusText.parse("Connection refused")).isEmpty();
        assertThat(StatusText.parse("@text/a.b [not json")).isEmpty();
    }

    @Test
    void isSaidInTheWantedLanguage() {
        BindingTexts texts = PropertiesTranslations.texts(Locale.ENGLISH);
        StatusText text = StatusText.of("offline.conf-error.not-a-teltocharge", 4, 17);
        assertThat(texts.text(text, Locale.ENGLISH)).startsWith("The device at unit 4 answered with ID 17");
        assertThat(texts.text(text, Locale.GERMAN)).startsWith("Das Gerät").contains("4", "17", "21571");
    }
}
