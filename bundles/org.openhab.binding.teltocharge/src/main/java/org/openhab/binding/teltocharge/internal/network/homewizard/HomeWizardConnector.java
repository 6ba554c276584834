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
package org.openhab.binding.teltocharge.internal.network.homewizard;

import java.net.URI;
import java.time.InstantSource;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.http.DeviceTrust;
import org.openhab.binding.teltocharge.internal.network.http.DeviceUris;
import org.openhab.binding.teltocharge.internal.network.link.NetworkMeter;

/**
 * Chooses the version of the interface over which a HomeWizard meter is spoken to.
 */
@NonNullByDefault
public final class HomeWizardConnector {

    private static final String VERSION_1 = "v1";
    private static final String VERSION_2 = "v2";

    private final DeviceClients clients;
    private final DeviceTrust trust;
    private final Ports ports;
    private final String user;
    private final InstantSource clock;
    private final Consumer<HomeWizardKey> paired;
    private volatile HomeWizardKey key;

    /**
     * @param first of the first version of the interface
     * @param second of the second
     */
    public record Ports(int first, int second) {
    }

    /**
     * @param trust decides whom the clients trust
     * @param user name by which the meter lists us, without its prefix
     * @param key what is known from an earlier pairing
     * @param paired told when there is a new key
     */
    public HomeWizardConnector(DeviceClients clients, DeviceTrust trust, Ports ports, String user, HomeWizardKey key,
            InstantSource clock, Consumer<HomeWizardKey> paired) {
        this.clients = clients;
        this.trust = trust;
        this.ports = ports;
        this.user = user;
        this.key = key;
        this.clock = clock;
        this.paired = paired;
    }

    /**
     * @param version {@code v1}, {@code v2}, or anything else to find out
     * @throws NetworkException if the host cannot be one
     */
    public NetworkMeter connect(String version, String host) throws NetworkException {
        URI plain = DeviceUris.of("http", host, ports.first());
        URI secure = DeviceUris.of("https", host, ports.second());
        if (VERSION_1.equals(version)) {
            return new HomeWizardV1Meter(clients, plain);
        }
        if (VERSION_2.equals(version) || !key.token().isEmpty()) {
            return second(secure);
        }
        return new HomeWizardAutoMeter(new HomeWizardV1Meter(clients, plain), () -> second(secure));
    }

    private NetworkMeter second(URI base) {
        return new HomeWizardV2Meter(clients, trust, base, user, key.token(), clock, this::keep);
    }

    /** The key outlives the meter object, which is made anew when the meter has got another address. */
    private void keep(HomeWizardKey given) {
        key = given;
        paired.accept(given);
    }
}
