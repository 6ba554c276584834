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
package org.openhab.embedded.host.internal.i18n;

import java.time.ZoneId;
import java.util.Locale;

import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TimeZoneProvider;

/**
 * Language and time zone of the machine the host runs on.
 */
public final class HostLocaleProvider implements LocaleProvider, TimeZoneProvider {

    @Override
    public Locale getLocale() {
        return Locale.getDefault();
    }

    @Override
    public ZoneId getTimeZone() {
        return ZoneId.systemDefault();
    }
}
