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
package org.openhab.binding.teltocharge.internal.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * Turns what went wrong with a meter on the network into a status with a cure.
 */
@NonNullByDefault
public final class NetworkFaultTexts {

    private NetworkFaultTexts() {
    }

    /**
     * @param host where the meter should have answered
     */
    public static ThingStatusInfo of(NetworkException why, String host) {
        return new ThingStatusInfo(ThingStatus.OFFLINE, detail(why.fault()), text(why, host).toString());
    }

    private static ThingStatusDetail detail(NetworkFault fault) {
        return switch (fault) {
            case BUTTON, API_OFF_OR_BUTTON -> ThingStatusDetail.CONFIGURATION_PENDING;
            case PASSWORD, TOKEN, API_OFF, NO_SUCH_API, NOT_A_METER, WRONG_DEVICE, CERTIFICATE -> ThingStatusDetail.CONFIGURATION_ERROR;
            default -> ThingStatusDetail.COMMUNICATION_ERROR;
        };
    }

    private static StatusText text(NetworkException why, String host) {
        return switch (why.fault()) {
            case UNREACHABLE -> StatusText.of("offline.comm-error.network-unreachable", host);
            case TIMEOUT -> StatusText.of("offline.comm-error.network-timeout", host);
            case BROKEN_OFF, CLOSED -> StatusText.of("offline.comm-error.network-broken-off", host);
            case BUSY -> StatusText.of("offline.comm-error.network-busy", host);
            case HTTP_STATUS -> StatusText.of("offline.comm-error.network-status", host, why.detail());
            case REDIRECT -> StatusText.of("offline.comm-error.network-redirect", host);
            case MALFORMED -> StatusText.of("offline.comm-error.network-malformed", host, why.detail());
            case IMPLAUSIBLE -> StatusText.of("offline.comm-error.network-implausible", host, why.detail());
            case NO_VALUES -> StatusText.of("offline.comm-error.network-no-values", host);
            case FROZEN -> StatusText.of("offline.comm-error.network-frozen", host, why.detail());
            case PASSWORD -> StatusText.of("offline.conf-error.network-password", host);
            case TOKEN -> StatusText.of("offline.conf-error.network-token", host);
            case API_OFF -> StatusText.of("offline.conf-error.network-api-off", host);
            case NO_SUCH_API -> StatusText.of("offline.conf-error.network-no-such-api", host);
            case NOT_A_METER -> StatusText.of("offline.conf-error.network-not-a-meter", host, why.detail());
            case WRONG_DEVICE -> StatusText.of("offline.conf-error.network-wrong-device", host, why.detail());
            case CERTIFICATE -> StatusText.of("offline.conf-error.network-certificate", host, why.detail());
            case BUTTON -> StatusText.of("offline.conf-pending.network-button", host);
            case API_OFF_OR_BUTTON -> StatusText.of("offline.conf-pending.network-api-off-or-button", host);
        };
    }
}
