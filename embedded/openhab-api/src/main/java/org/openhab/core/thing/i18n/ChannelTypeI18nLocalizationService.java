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

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragment;
import org.openhab.core.types.StateOption;
import org.osgi.framework.Bundle;

// SKELETON
@NonNullByDefault
public class ChannelTypeI18nLocalizationService {

    public ChannelTypeI18nLocalizationService(TranslationProvider translationProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    public String createLocalizedStatePattern(Bundle bundle, String value, ChannelTypeUID channelTypeUID,
            Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public List<StateOption> createLocalizedStateOptions(Bundle bundle, List<StateOption> list,
            ChannelTypeUID channelTypeUID, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescriptionFragment createLocalizedStateDescriptionFragment(Bundle bundle,
            StateDescription stateDescription, ChannelTypeUID channelTypeUID, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public List<CommandOption> createLocalizedCommandOptions(Bundle bundle, List<CommandOption> list,
            ChannelTypeUID channelTypeUID, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public CommandDescription createLocalizedCommandDescription(Bundle bundle, CommandDescription commandDescription,
            ChannelTypeUID channelTypeUID, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelType createLocalizedChannelType(Bundle bundle, ChannelType channelType, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }
}
