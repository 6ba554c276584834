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
package org.openhab.binding.teltocharge.internal.network.mdns;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.link.DeviceFinder;

/**
 * Finds a meter that has got another address by what it announces.
 */
@NonNullByDefault
public final class MdnsDeviceFinder implements DeviceFinder {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final MdnsBrowser browser;
    private final List<ServiceType> types;

    /**
     * @param types what the meter announces itself as; the first that knows it is enough
     */
    public MdnsDeviceFinder(MdnsBrowser browser, ServiceType... types) {
        this.browser = browser;
        this.types = List.of(types);
    }

    @Override
    public Optional<String> find(String id) {
        for (ServiceType type : types) {
            Optional<String> host = browser.list(type, TIMEOUT).stream().map(Announcements::meter)
                    .flatMap(Optional::stream).filter(meter -> meter.id().equals(id)).map(FoundMeter::host).findFirst();
            if (host.isPresent()) {
                return host;
            }
        }
        return Optional.empty();
    }
}
