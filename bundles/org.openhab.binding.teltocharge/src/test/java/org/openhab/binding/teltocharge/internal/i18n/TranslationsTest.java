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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

    /** Number and format; the words of a choice are for each language to choose. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+(?:,choice|[^}]*})");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "\"(?:@text/)?((?:online|offline|unknown|sentence|reason|actions|dashboard|search)\\.[a-z0-9.-]*[a-z0-9])\"");
    /** Keys that the code puts together from a prefix and a name that comes from elsewhere. */
    private static final List<String> COMPOSED = List.of("offline.conf-error.", "reason.", "dashboard.");

    private final Properties english = PropertiesTranslations.load("");

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "lt", "fr", "sv", "pl"})
    void everyLanguageHasTheSameKeys(String language) {
        assertThat(PropertiesTranslations.load("_" + language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "lt", "fr", "sv", "pl"})
    void everyLanguageHasTheSamePlaceholders(String language) {
        Properties translated = PropertiesTranslations.load("_" + language);
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(translated.getProperty(key, ""))).as("%s in %s", key, language)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_nl", "_lt", "_fr", "_sv", "_pl"})
    void everyTextIsAMessageFormatWithoutTraps(String suffix) {
        Properties texts = PropertiesTranslations.load(suffix);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            // MessageFormat swallows straight apostrophes, and openHAB formats some texts and others not.
            assertThat(text).as(key + suffix).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.ROOT).toPattern()).as(key + suffix).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "lt", "fr", "sv", "pl"})
    void everyLanguageIsReallyTranslated(String language) {
        Properties translated = PropertiesTranslations.load("_" + language);
        List<String> sentences = english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("offline.") || key.startsWith("online.") || key.startsWith("reason.")
                        || key.startsWith("search."))
                .toList();
        assertThat(sentences).hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(translated.getProperty(key)).isNotEqualTo(english.getProperty(key)));
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        assertThat(keysInTheCode()).hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(english.getProperty(key)).as(key).isNotNull());
    }

    @Test
    void everyStatusTextIsUsed() throws IOException {
        Set<String> used = keysInTheCode();
        assertThat(english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("online.") || key.startsWith("offline.") || key.startsWith("sentence.")
                        || key.startsWith("search."))
                .filter(key -> COMPOSED.stream().noneMatch(key::startsWith))).isSubsetOf(used);
    }

    private static Set<String> keysInTheCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY_IN_CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
