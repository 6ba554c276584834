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
package org.openhab.binding.teltocharge.internal.config;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Configuration of the thing {@code homewizard-meter}; the framework fills the fields by name.
 */
@NonNullByDefault
public class HomeWizardMeterConfiguration {

    /** Host name or address; mandatory. */
    public String host = "";
    /** {@code auto}, {@code v1} or {@code v2}. */
    public String apiVersion = "auto";
    /** Given by the meter when it is paired; empty before. */
    public String token = "";
    /** SHA-256 of the meter's certificate, learned when it is paired; empty before. */
    public String certificate = "";
    /** TCP port of the first version of the interface, 1 to 65535. */
    public int port = 80;
    /** TCP port of the second version of the interface, 1 to 65535. */
    public int securePort = 443;
    /** Time between two readings, in seconds. */
    public int pollInterval = 1;
}
