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
package org.openhab.core.thing.binding;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateOption;

// SKELETON
@NonNullByDefault
public abstract class BaseDynamicStateDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements
            DynamicStateDescriptionProvider {

    protected final Map<ChannelUID, String> channelPatternMap = null;

    protected final Map<ChannelUID, List<StateOption>> channelOptionsMap = null;

    public BaseDynamicStateDescriptionProvider() {
        throw new UnsupportedOperationException("not yet");
    }

    public void setStatePattern(ChannelUID channelUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setStateOptions(ChannelUID channelUID, List<StateOption> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescription getStateDescription(Channel channel, StateDescription stateDescription, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    protected String localizeStatePattern(String value, Channel channel, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    protected List<StateOption> localizedStateOptions(List<StateOption> list, Channel channel, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public void deactivate() {
        throw new UnsupportedOperationException("not yet");
    }
}
