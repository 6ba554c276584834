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

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;

// SKELETON
@NonNullByDefault
public abstract class AbstractThingHandlerDiscoveryService<T extends ThingHandler> extends AbstractDiscoveryService
        implements
            ThingHandlerService {

    protected T thingHandler;

    protected AbstractThingHandlerDiscoveryService(Class<T> type, Set<ThingTypeUID> set, int count, boolean flag,
            String value, String value2) throws IllegalArgumentException {
        super((java.util.Set) null, 0, false, (java.lang.String) null, (java.lang.String) null); // not yet
    }

    protected AbstractThingHandlerDiscoveryService(Class<T> type, Set<ThingTypeUID> set, int count, boolean flag)
            throws IllegalArgumentException {
        super((java.util.Set) null, 0, false, (java.lang.String) null, (java.lang.String) null); // not yet
    }

    protected AbstractThingHandlerDiscoveryService(Class<T> type, Set<ThingTypeUID> set, int count)
            throws IllegalArgumentException {
        super((java.util.Set) null, 0, false, (java.lang.String) null, (java.lang.String) null); // not yet
    }

    protected AbstractThingHandlerDiscoveryService(Class<T> type, int count) throws IllegalArgumentException {
        super((java.util.Set) null, 0, false, (java.lang.String) null, (java.lang.String) null); // not yet
    }

    protected AbstractThingHandlerDiscoveryService(ScheduledExecutorService scheduledExecutorService, Class<T> type,
            Set<ThingTypeUID> set, int count, boolean flag, String value, String value2)
            throws IllegalArgumentException {
        super((java.util.Set) null, 0, false, (java.lang.String) null, (java.lang.String) null); // not yet
    }

    protected abstract void startScan();

    public void setThingHandler(ThingHandler thingHandler) {
        throw new UnsupportedOperationException("not yet");
    }

    public T getThingHandler() {
        throw new UnsupportedOperationException("not yet");
    }

    public void activate(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public void modified(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public void deactivate() {
        throw new UnsupportedOperationException("not yet");
    }

    public void initialize() {
        throw new UnsupportedOperationException("not yet");
    }

    public void dispose() {
        throw new UnsupportedOperationException("not yet");
    }
}
