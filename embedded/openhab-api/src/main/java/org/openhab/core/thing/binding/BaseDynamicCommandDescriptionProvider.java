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
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandOption;

// SKELETON
@NonNullByDefault
public abstract class BaseDynamicCommandDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements
            DynamicCommandDescriptionProvider {

    protected final Map<ChannelUID, List<CommandOption>> channelOptionsMap = null;

    public BaseDynamicCommandDescriptionProvider() {
        throw new UnsupportedOperationException("not yet");
    }

    public void setCommandOptions(ChannelUID channelUID, List<CommandOption> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public CommandDescription getCommandDescription(Channel channel, CommandDescription commandDescription,
            Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    protected List<CommandOption> localizedCommandOptions(List<CommandOption> list, Channel channel, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public void deactivate() {
        throw new UnsupportedOperationException("not yet");
    }
}
