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
package org.openhab.embedded.host.internal.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.embedded.host.internal.testing.FakeBundle;
import org.osgi.framework.Bundle;

@NonNullByDefault({})
class LocalizerTest {

    private static final Locale SWISS = new Locale.Builder().setLanguage("de").setRegion("CH").build();

    private final Bundle bundle = FakeBundle.of(Path.of("src/test/resources/lamp-addon"));
    private final Localizer localizer = new Localizer(new HostTranslationProvider(() -> Locale.ENGLISH));

    private String text(String text, Locale locale) {
        return localizer.withArguments(bundle, text, locale);
    }

    @Test
    void fillsArgumentsIn() {
        assertThat(text("@text/offline.no-answer [\"1\", \"home\"]", Locale.ENGLISH))
                .isEqualTo("No answer from unit 1 at home.");
    }

    @Test
    void translatesArgumentsThatAreKeys() {
        assertThat(text("@text/offline.no-answer [\"1\", \"@text/place.cellar\"]", Locale.GERMAN))
                .isEqualTo("Keine Antwort von Gerät 1 in dem Keller.");
    }

    @Test
    void fallsBackFromCountryToLanguageToTheAddonsOwn() {
        assertThat(text("@text/place.cellar", SWISS)).isEqualTo("dem Chäller");
        assertThat(text("@text/offline.no-answer [\"1\", \"x\"]", SWISS)).startsWith("Keine Antwort");
        assertThat(text("@text/place.cellar", Locale.FRENCH)).isEqualTo("the cellar");
    }

    @Test
    void takesTheLanguageOfTheHostWhenNoneIsGiven() {
        assertThat(text("@text/place.cellar", null)).isEqualTo("the cellar");
    }

    @Test
    void readsArgumentsWithQuotesInThem() {
        assertThat(text("@text/offline.no-answer [\"\\\"a\\\"\", \"b, c\"]", Locale.ENGLISH))
                .isEqualTo("No answer from unit \"a\" at b, c.");
    }

    @Test
    void leavesTextAloneThatNamesNoKey() {
        assertThat(text("Plain [\"x\"] {0}", Locale.ENGLISH)).isEqualTo("Plain [\"x\"] {0}");
        assertThat(text("@text/unknown.key", Locale.ENGLISH)).isEqualTo("@text/unknown.key");
    }
}
