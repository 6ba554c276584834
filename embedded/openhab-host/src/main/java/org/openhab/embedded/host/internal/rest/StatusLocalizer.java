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
package org.openhab.embedded.host.internal.rest;

import java.util.Locale;
import java.util.Optional;

import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.util.BundleResolver;
import org.openhab.embedded.host.internal.i18n.Localizer;
import org.osgi.framework.Bundle;

/**
 * A thing's status in the reader's language. The texts are in the bundle of the thing's handler.
 */
public final class StatusLocalizer {

    private final Localizer localizer;
    private final BundleResolver bundles;

    public StatusLocalizer(Localizer localizer, BundleResolver bundles) {
        this.localizer = localizer;
        this.bundles = bundles;
    }

    ThingStatusInfo localize(Thing thing, Locale locale) {
        ThingStatusInfo status = thing.getStatusInfo();
        String description = status.getDescription();
        ThingHandler handler = thing.getHandler();
        Optional<Bundle> bundle = handler == null
                ? Optional.empty()
                : Optional.ofNullable(bundles.resolveBundle(handler.getClass()));
        if (description == null || bundle.isEmpty()) {
            return status;
        }
        return new ThingStatusInfo(status.getStatus(), status.getStatusDetail(),
                localizer.withArguments(bundle.get(), description, locale));
    }
}
