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
package org.openhab.binding.teltocharge.internal.network;

import java.security.SecureRandom;
import java.util.HexFormat;

import javax.net.ssl.TrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.link.DeviceFinder;
import org.openhab.binding.teltocharge.internal.network.mdns.MdnsBrowser;
import org.openhab.binding.teltocharge.internal.network.mdns.MdnsDeviceFinder;
import org.openhab.binding.teltocharge.internal.network.mdns.ServiceType;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.io.net.http.WebSocketFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What openHAB gives to meters on the network.
 */
@Component(service = NetworkMeterServices.class)
@NonNullByDefault
public class NetworkMeterServices {

    private static final int NONCE_BYTES = 16;

    private final HttpClientFactory httpClients;
    private final WebSocketFactory webSockets;
    private final MdnsBrowser browser;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public NetworkMeterServices(@Reference HttpClientFactory httpClients, @Reference WebSocketFactory webSockets,
            @Reference MdnsBrowser browser) {
        this.httpClients = httpClients;
        this.webSockets = webSockets;
        this.browser = browser;
    }

    /**
     * @param owner whose clients they are, and who closes them
     * @param trust decides whom to trust; null if nothing is encrypted
     */
    public DeviceClients clients(Object owner, @Nullable TrustManager trust) {
        return new DeviceClients(httpClients, webSockets, owner, trust);
    }

    /**
     * @param types what the device announces itself as
     */
    public DeviceFinder finder(ServiceType... types) {
        return new MdnsDeviceFinder(browser, types);
    }

    /** A text that nobody can guess. */
    public String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
