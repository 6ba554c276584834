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
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.StateDescriptionFragment;

/**
 * Builds the type of a channel with states and commands.
 */
@NonNullByDefault
class StateBuilder extends CommonBuilder<StateChannelTypeBuilder> implements StateChannelTypeBuilder {

    private final String itemType;
    private @Nullable String unitHint;
    private @Nullable StateDescriptionFragment fragment;
    private @Nullable AutoUpdatePolicy autoUpdatePolicy;
    private @Nullable CommandDescription commandDescription;

    StateBuilder(ChannelTypeUID channelTypeUID, String label, String itemType) {
        super(channelTypeUID, label);
        if (itemType.isBlank()) {
            throw new IllegalArgumentException("Supported itemType for a ChannelType must not be empty.");
        }
        this.itemType = itemType;
    }

    @Override
    StateChannelTypeBuilder self() {
        return this;
    }

    @Override
    public StateChannelTypeBuilder withUnitHint(@Nullable String unitHint) {
        this.unitHint = unitHint;
        return this;
    }

    @Override
    public StateChannelTypeBuilder withStateDescriptionFragment(@Nullable StateDescriptionFragment fragment) {
        this.fragment = fragment;
        return this;
    }

    @Override
    public StateChannelTypeBuilder withAutoUpdatePolicy(@Nullable AutoUpdatePolicy autoUpdatePolicy) {
        this.autoUpdatePolicy = autoUpdatePolicy;
        return this;
    }

    @Override
    public StateChannelTypeBuilder withCommandDescription(@Nullable CommandDescription commandDescription) {
        this.commandDescription = commandDescription;
        return this;
    }

    @Override
    public ChannelType build() {
        StateDescriptionFragment current = fragment;
        return new ChannelType(channelTypeUID, advanced, itemType, unitHint, ChannelKind.STATE, label, description,
                category, tags, current == null ? null : current.toStateDescription(), commandDescription, null,
                configDescriptionURI, autoUpdatePolicy);
    }
}
