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

import java.net.URI;
import java.net.URISyntaxException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;

/**
 * Makes addresses of devices.
 */
@NonNullByDefault
public final class DeviceUris {

    private DeviceUris() {
    }

    /**
     * @param host name or IP address; of version 6 with or without brackets
     * @throws NetworkException if that cannot be an address
     */
    public static URI of(String scheme, String host, int port) throws NetworkException {
        try {
            URI uri = new URI(scheme, null, host, port, null, null, null);
            if (uri.getHost() == null) {
                throw new NetworkException(NetworkFault.UNREACHABLE, host);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new NetworkException(NetworkFault.UNREACHABLE, host);
        }
    }
}
