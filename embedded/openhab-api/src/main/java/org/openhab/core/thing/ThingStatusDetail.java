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
package org.openhab.core.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public enum ThingStatusDetail {
    NONE, NOT_YET_READY, HANDLER_MISSING_ERROR, HANDLER_REGISTERING_ERROR, HANDLER_INITIALIZING_ERROR, HANDLER_CONFIGURATION_PENDING, CONFIGURATION_PENDING, COMMUNICATION_ERROR, CONFIGURATION_ERROR, BRIDGE_OFFLINE, FIRMWARE_UPDATING, DUTY_CYCLE, BRIDGE_UNINITIALIZED, GONE, DISABLED;

    public static final ThingStatusDetail.UninitializedStatus UNINITIALIZED = null;

    public static final ThingStatusDetail.NoneOnlyStatus INITIALIZING = null;

    public static final ThingStatusDetail.NoneOnlyStatus UNKNOWN = null;

    public static final ThingStatusDetail.OnlineStatus ONLINE = null;

    public static final ThingStatusDetail.OfflineStatus OFFLINE = null;

    public static final ThingStatusDetail.NoneOnlyStatus REMOVING = null;

    public static final ThingStatusDetail.NoneOnlyStatus REMOVED = null;

    public final static class NoneOnlyStatus {

        public ThingStatusDetail NONE;

        private NoneOnlyStatus() {
        }
    }

    public final static class OfflineStatus {

        public ThingStatusDetail NONE;

        public ThingStatusDetail COMMUNICATION_ERROR;

        public ThingStatusDetail CONFIGURATION_ERROR;

        public ThingStatusDetail BRIDGE_OFFLINE;

        public ThingStatusDetail FIRMWARE_UPDATING;

        public ThingStatusDetail DUTY_CYCLE;

        public ThingStatusDetail GONE;

        private OfflineStatus() {
        }
    }

    public final static class OnlineStatus {

        public ThingStatusDetail NONE;

        public ThingStatusDetail CONFIGURATION_PENDING;

        private OnlineStatus() {
        }
    }

    public final static class UninitializedStatus {

        public ThingStatusDetail NONE;

        public ThingStatusDetail HANDLER_MISSING_ERROR;

        public ThingStatusDetail HANDLER_REGISTERING_ERROR;

        public ThingStatusDetail HANDLER_CONFIGURATION_PENDING;

        public ThingStatusDetail HANDLER_INITIALIZING_ERROR;

        public ThingStatusDetail BRIDGE_UNINITIALIZED;

        private UninitializedStatus() {
        }
    }
}
