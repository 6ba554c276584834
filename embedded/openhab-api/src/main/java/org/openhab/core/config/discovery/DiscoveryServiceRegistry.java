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
package org.openhab.core.config.discovery;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/**
 * All discovery services of the system.
 */
@NonNullByDefault
public interface DiscoveryServiceRegistry {

    boolean startScan(ThingTypeUID thingTypeUID, @Nullable String input, @Nullable ScanListener listener);

    boolean startScan(String bindingId, @Nullable String input, @Nullable ScanListener listener);

    boolean abortScan(ThingTypeUID thingTypeUID);

    boolean abortScan(String bindingId);

    boolean supportsDiscovery(ThingTypeUID thingTypeUID);

    boolean supportsDiscovery(String bindingId);

    void addDiscoveryListener(DiscoveryListener listener);

    void removeDiscoveryListener(DiscoveryListener listener);

    List<ThingTypeUID> getSupportedThingTypes();

    List<String> getSupportedBindings();

    Set<DiscoveryService> getDiscoveryServices(String bindingId) throws IllegalStateException;

    int getMaxScanTimeout(ThingTypeUID thingTypeUID);

    int getMaxScanTimeout(String bindingId);
}
