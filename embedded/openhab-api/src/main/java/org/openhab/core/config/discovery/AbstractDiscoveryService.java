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

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.Bundle;

// SKELETON
@NonNullByDefault
public abstract class AbstractDiscoveryService implements DiscoveryService {

    protected final ScheduledExecutorService scheduler = null;

    protected ScanListener scanListener;

    protected TranslationProvider i18nProvider;

    protected LocaleProvider localeProvider;

    protected AbstractDiscoveryService(Set<ThingTypeUID> set, int count, boolean flag, String value, String value2)
            throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractDiscoveryService(ScheduledExecutorService scheduledExecutorService, Set<ThingTypeUID> set,
            int count, boolean flag, String value, String value2) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractDiscoveryService(Set<ThingTypeUID> set, int count, boolean flag) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractDiscoveryService(Set<ThingTypeUID> set, int count) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractDiscoveryService(int count) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<ThingTypeUID> getSupportedThingTypes() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isScanInputSupported() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getScanInputLabel() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getScanInputDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    public int getScanTimeout() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isBackgroundDiscoveryEnabled() {
        throw new UnsupportedOperationException("not yet");
    }

    public void addDiscoveryListener(DiscoveryListener discoveryListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeDiscoveryListener(DiscoveryListener discoveryListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void startScan(ScanListener scanListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void startScan(String value, ScanListener scanListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void abortScan() {
        throw new UnsupportedOperationException("not yet");
    }

    protected abstract void startScan();

    protected void startScan(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void stopScan() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void thingDiscovered(DiscoveryResult discoveryResult) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void thingDiscovered(DiscoveryResult discoveryResult, Bundle bundle) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void thingRemoved(ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void removeOlderResults(Instant instant) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void removeOlderResults(Instant instant, ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void removeOlderResults(Instant instant, Collection<ThingTypeUID> collection, ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void activate(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void modified(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void deactivate() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void startBackgroundDiscovery() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void stopBackgroundDiscovery() {
        throw new UnsupportedOperationException("not yet");
    }

    protected synchronized Instant getTimestampOfLastScan() {
        throw new UnsupportedOperationException("not yet");
    }

    protected DiscoveryResult getLocalizedDiscoveryResult(DiscoveryResult discoveryResult, Bundle bundle) {
        throw new UnsupportedOperationException("not yet");
    }
}
