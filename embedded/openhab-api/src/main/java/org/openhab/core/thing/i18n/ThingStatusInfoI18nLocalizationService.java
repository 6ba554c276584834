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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.internal.i18n.KeyWithArguments;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.util.BundleResolver;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Translates the descriptions of statuses.
 */
@NonNullByDefault
@Component(service = ThingStatusInfoI18nLocalizationService.class)
public final class ThingStatusInfoI18nLocalizationService {

    private @NonNullByDefault({}) TranslationProvider i18nProvider;
    private @NonNullByDefault({}) BundleResolver bundleResolver;

    /**
     * The status with its description in the language, as the bundle of the thing's handler has it. A description that
     * is no key, or whose key the bundle does not have, stays as it is.
     *
     * @param locale the language, {@code null} for the default one
     */
    public ThingStatusInfo getLocalizedThingStatusInfo(Thing thing, @Nullable Locale locale) {
        ThingStatusInfo info = thing.getStatusInfo();
        String description = info.getDescription();
        ThingHandler handler = thing.getHandler();
        if (handler == null || description == null || !I18nUtil.isConstant(description)) {
            return info;
        }
        Bundle bundle = bundleResolver.resolveBundle(handler.getClass());
        if (bundle == null) {
            return info;
        }
        String text = KeyWithArguments.parse(description).translate(i18nProvider, bundle, locale);
        return text == null ? info : new ThingStatusInfo(info.getStatus(), info.getStatusDetail(), text);
    }

    @Reference
    protected void setTranslationProvider(TranslationProvider i18nProvider) {
        this.i18nProvider = i18nProvider;
    }

    protected void unsetTranslationProvider(TranslationProvider i18nProvider) {
        this.i18nProvider = null;
    }

    @Reference
    public void setBundleResolver(BundleResolver bundleResolver) {
        this.bundleResolver = bundleResolver;
    }

    protected void unsetBundleResolver(BundleResolver bundleResolver) {
        this.bundleResolver = null;
    }
}
