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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;

/**
 * What providers of descriptions that change at run time have in common. The fields are set by whoever extends it,
 * as references of its component.
 */
@NonNullByDefault
public abstract class AbstractDynamicDescriptionProvider {

    protected @NonNullByDefault({}) BundleContext bundleContext;
    protected @NonNullByDefault({}) EventPublisher eventPublisher;
    protected @NonNullByDefault({}) ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService;
    protected @NonNullByDefault({}) ItemChannelLinkRegistry itemChannelLinkRegistry;

    protected void postEvent(Event event) {
        EventPublisher publisher = eventPublisher;
        if (publisher != null) {
            publisher.post(event);
        }
    }

    @Activate
    protected void activate(ComponentContext componentContext) {
        bundleContext = componentContext.getBundleContext();
    }

    @Deactivate
    public void deactivate() {
        bundleContext = null;
    }

    /** The bundle with the translations, {@code null} while there is none or nothing to translate with. */
    @Nullable
    Bundle translatingBundle() {
        return bundleContext == null || channelTypeI18nLocalizationService == null ? null : bundleContext.getBundle();
    }
}
