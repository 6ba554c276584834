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
package org.openhab.embedded.host.internal.thing;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * The status that the host itself gives to things.
 */
final class StatusTexts {

    private StatusTexts() {
    }

    static ThingStatusInfo of(ThingStatus status) {
        return new ThingStatusInfo(status, ThingStatusDetail.NONE, null);
    }

    static ThingStatusInfo uninitialized(ThingStatusDetail detail, @Nullable String text) {
        return new ThingStatusInfo(ThingStatus.UNINITIALIZED, detail, text);
    }

    static ThingStatusInfo bridgeUninitialized() {
        return uninitialized(ThingStatusDetail.BRIDGE_UNINITIALIZED, null);
    }

    static ThingStatusInfo disabled() {
        return uninitialized(ThingStatusDetail.DISABLED, null);
    }

    static ThingStatusInfo handlerMissing() {
        return uninitialized(ThingStatusDetail.HANDLER_MISSING_ERROR, "Handler factory not found");
    }
}
