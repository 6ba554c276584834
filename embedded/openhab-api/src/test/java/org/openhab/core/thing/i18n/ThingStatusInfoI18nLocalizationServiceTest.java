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
package org.openhab.core.thing.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.util.BundleResolver;
import org.osgi.framework.Bundle;

/**
 * Keys with arguments in descriptions of statuses.
 */
class ThingStatusInfoI18nLocalizationServiceTest {

    private final Map<String, String> texts = Map.of("offline.no-answer", "No answer from {0} on port {1}",
            "kind.charger", "the charger");
    private final Thing thing = ThingBuilder.create(new ThingTypeUID("teltocharge", "charger"), "car").build();
    private final ThingStatusInfoI18nLocalizationService service = new ThingStatusInfoI18nLocalizationService();

    /** Takes texts from the map. */
    private final class Texts implements TranslationProvider {
        @Override
        public String getText(Bundle bundle, String key, String defaultText, Locale locale) {
            return texts.getOrDefault(key, defaultText);
        }

        @Override
        public String getText(Bundle bundle, String key, String defaultText, Locale locale, Object... arguments) {
            String text = getText(bundle, key, defaultText, locale);
            return text == null ? null : MessageFormat.format(text, arguments);
        }
    }

    @BeforeEach
    void makeService() {
        BundleResolver bundles = mock(BundleResolver.class);
        when(bundles.resolveBundle(Mockito.any())).thenReturn(mock(Bundle.class));
        service.setBundleResolver(bundles);
        service.setTranslationProvider(new Texts());
        thing.setHandler(mock(ThingHandler.class));
    }

    private String descriptionFor(String description) {
        thing.setStatusInfo(
                new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, description));
        return service.getLocalizedThingStatusInfo(thing, Locale.ENGLISH).getDescription();
    }

    @Test
    void aKeyIsReplacedByItsTextWithTheArguments() {
        assertThat(descriptionFor("@text/offline.no-answer [\"@text/kind.charger\", \"502\"]"))
                .isEqualTo("No answer from the charger on port 502");
    }

    @Test
    void plainTextAndUnknownKeysStay() {
        assertThat(descriptionFor("no answer")).isEqualTo("no answer");
        assertThat(descriptionFor("@text/unknown")).isEqualTo("@text/unknown");
        assertThat(descriptionFor(null)).isNull();
    }

    @Test
    void nothingIsTranslatedWithoutAHandler() {
        thing.setHandler(null);

        assertThat(descriptionFor("@text/offline.no-answer")).isEqualTo("@text/offline.no-answer");
    }
}
