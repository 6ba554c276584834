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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;

// SKELETON
@NonNullByDefault
public abstract class AbstractDynamicDescriptionProvider {

    protected BundleContext bundleContext;

    protected EventPublisher eventPublisher;

    protected ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService;

    protected ItemChannelLinkRegistry itemChannelLinkRegistry;

    public AbstractDynamicDescriptionProvider() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void postEvent(Event event) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void activate(ComponentContext componentContext) {
        throw new UnsupportedOperationException("not yet");
    }

    public void deactivate() {
        throw new UnsupportedOperationException("not yet");
    }
}
