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

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.util.BundleResolver;

// SKELETON
@NonNullByDefault
public final class ThingStatusInfoI18nLocalizationService {

    public ThingStatusInfoI18nLocalizationService() {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingStatusInfo getLocalizedThingStatusInfo(Thing thing, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void setTranslationProvider(TranslationProvider translationProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void unsetTranslationProvider(TranslationProvider translationProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setBundleResolver(BundleResolver bundleResolver) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void unsetBundleResolver(BundleResolver bundleResolver) {
        throw new UnsupportedOperationException("not yet");
    }
}
