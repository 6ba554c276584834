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
package org.openhab.core.io.transport.mdns;

import java.util.Hashtable;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A service that is announced by multicast DNS. Two descriptions are equal when type, name and port are.
 */
@NonNullByDefault
public class ServiceDescription {

    public String serviceType;
    public String serviceName;
    public int servicePort;
    public Hashtable<String, String> serviceProperties;

    public ServiceDescription(String serviceType, String serviceName, int servicePort,
            Hashtable<String, String> serviceProperties) {
        this.serviceType = serviceType;
        this.serviceName = serviceName;
        this.servicePort = servicePort;
        this.serviceProperties = serviceProperties;
    }

    @Override
    public int hashCode() {
        return Objects.hash(serviceType, serviceName, servicePort);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceDescription that && serviceType.equals(that.serviceType)
                && serviceName.equals(that.serviceName) && servicePort == that.servicePort;
    }

    @Override
    public String toString() {
        return serviceName + " (" + serviceType + ") at port " + servicePort;
    }
}
