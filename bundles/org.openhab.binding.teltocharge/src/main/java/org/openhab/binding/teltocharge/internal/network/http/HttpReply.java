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
package org.openhab.binding.teltocharge.internal.network.http;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.json.DeviceJson;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;

/**
 * A whole answer of a device.
 *
 * @param challenge value of the {@code WWW-Authenticate} header; may be empty
 */
@NonNullByDefault
public record HttpReply(int status, String body, String challenge) {

    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int BAD_REQUEST = 400;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /**
     * @return the JSON of a success
     * @throws NetworkException if it is no success, or no JSON
     */
    public JsonFields json() throws NetworkException {
        if (status != OK) {
            throw new NetworkException(fault(), "HTTP " + status);
        }
        try {
            return new JsonFields(DeviceJson.object(body));
        } catch (MalformedAnswerException e) {
            throw new NetworkException(NetworkFault.MALFORMED, e.what());
        }
    }

    private NetworkFault fault() {
        if (status >= MULTIPLE_CHOICES && status < BAD_REQUEST) {
            return NetworkFault.REDIRECT;
        }
        return switch (status) {
            case UNAUTHORIZED -> NetworkFault.PASSWORD;
            case FORBIDDEN -> NetworkFault.API_OFF;
            case NOT_FOUND -> NetworkFault.NO_SUCH_API;
            case TOO_MANY_REQUESTS, UNAVAILABLE -> NetworkFault.BUSY;
            default -> NetworkFault.HTTP_STATUS;
        };
    }
}
