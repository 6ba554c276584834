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
package org.openhab.embedded.host.internal.xml;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What {@code OH-INF/addon/addon.xml} says about an add-on.
 *
 * @param id such as {@code teltocharge}
 * @param type such as {@code binding}
 * @param connection {@code local}, {@code cloud} ... or null
 */
public record AddonInfo(String id, String type, String name, String description, @Nullable String connection) {
}
