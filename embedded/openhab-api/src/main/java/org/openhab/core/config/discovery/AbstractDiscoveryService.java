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
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.internal.i18n.KeyWithArguments;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the listeners, the results found so far and the end of scans.
 */
@NonNullByDefault
public abstract class AbstractDiscoveryService implements DiscoveryService {

    private static final String DISCOVERY_THREADPOOL_NAME = "discovery";

    private final Logger logger = LoggerFactory.getLogger(AbstractDiscoveryService.class);

    protected final ScheduledExecutorService scheduler;

    private final FoundThings found = new FoundThings(this);
    private final Set<ThingTypeUID> supportedThingTypes;
    private final int timeout;
    private final @Nullable String scanInputLabel;
    private final @Nullable String scanInputDescription;

    private volatile boolean backgroundDiscoveryEnabled;
    private Instant timestampOfLastScan = Instant.MIN;
    private final RunningScan runningScan = new RunningScan();

    protected @NonNullByDefault({}) TranslationProvider i18nProvider;
    protected @NonNullByDefault({}) LocaleProvider localeProvider;

    /**
     * @param supportedThingTypes what can be found, {@code null} for nothing
     * @param timeout seconds after which a scan ends, 0 if it ends by itself
     * @param backgroundDiscoveryEnabledByDefault whether things are looked for all the time unless configured otherwise
     * @param scanInputLabel what a scan can be given, {@code null} if nothing
     * @param scanInputDescription explains that, {@code null} together with the label
     * @throws IllegalArgumentException if the timeout is negative, or only one of label and description is given
     */
    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supportedThingTypes, int timeout,
            boolean backgroundDiscoveryEnabledByDefault, @Nullable String scanInputLabel,
            @Nullable String scanInputDescription) throws IllegalArgumentException {
        this(ThreadPoolManager.getScheduledPool(DISCOVERY_THREADPOOL_NAME), supportedThingTypes, timeout,
                backgroundDiscoveryEnabledByDefault, scanInputLabel, scanInputDescription);
    }

    /** As the other one, with a scheduler of the caller's, such as one for tests. */
    protected AbstractDiscoveryService(ScheduledExecutorService scheduler,
            @Nullable Set<ThingTypeUID> supportedThingTypes, int timeout, boolean backgroundDiscoveryEnabledByDefault,
            @Nullable String scanInputLabel, @Nullable String scanInputDescription) throws IllegalArgumentException {
        if (timeout < 0) {
            throw new IllegalArgumentException("The timeout must be >= 0!");
        }
        if ((scanInputLabel == null) != (scanInputDescription == null)) {
            throw new IllegalArgumentException("Scan input label and description must be given together!");
        }
        this.scheduler = scheduler;
        this.supportedThingTypes = supportedThingTypes == null ? Set.of() : Set.copyOf(supportedThingTypes);
        this.timeout = timeout;
        this.backgroundDiscoveryEnabled = backgroundDiscoveryEnabledByDefault;
        this.scanInputLabel = scanInputLabel;
        this.scanInputDescription = scanInputDescription;
    }

    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supportedThingTypes, int timeout,
            boolean backgroundDiscoveryEnabledByDefault) throws IllegalArgumentException {
        this(supportedThingTypes, timeout, backgroundDiscoveryEnabledByDefault, null, null);
    }

    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supportedThingTypes, int timeout)
            throws IllegalArgumentException {
        this(supportedThingTypes, timeout, true);
    }

    protected AbstractDiscoveryService(int timeout) throws IllegalArgumentException {
        this(null, timeout);
    }

    @Override
    public Set<ThingTypeUID> getSupportedThingTypes() {
        return supportedThingTypes;
    }

    @Override
    public boolean isScanInputSupported() {
        return scanInputLabel != null;
    }

    @Override
    public @Nullable String getScanInputLabel() {
        return scanInputLabel;
    }

    @Override
    public @Nullable String getScanInputDescription() {
        return scanInputDescription;
    }

    @Override
    public int getScanTimeout() {
        return timeout;
    }

    @Override
    public boolean isBackgroundDiscoveryEnabled() {
        return backgroundDiscoveryEnabled;
    }

    /** Adds the listener and tells it what was found before. */
    @Override
    public void addDiscoveryListener(@Nullable DiscoveryListener listener) {
        if (listener != null) {
            found.addListener(listener);
        }
    }

    @Override
    public void removeDiscoveryListener(@Nullable DiscoveryListener listener) {
        if (listener != null) {
            found.removeListener(listener);
        }
    }

    @Override
    public void startScan(@Nullable ScanListener listener) {
        scan(listener, this::startScan);
    }

    @Override
    public void startScan(String input, @Nullable ScanListener listener) {
        scan(listener, () -> startScan(input));
    }

    private synchronized void scan(@Nullable ScanListener listener, Runnable start) {
        // One scan at a time: the last one ends here, with its listener told.
        stopScan();
        runningScan.begin(listener, timeout > 0
                ? scheduler.schedule(this::stopScan, timeout, TimeUnit.SECONDS)
                : null);
        timestampOfLastScan = Instant.now();
        boolean started = false;
        try {
            start.run();
            started = true;
        } finally {
            if (!started) {
                runningScan.end();
            }
        }
    }

    @Override
    public void abortScan() {
        ScanListener listener = runningScan.end();
        if (listener != null) {
            listener.onErrorOccurred(new CancellationException("Scan has been aborted."));
        }
    }

    /** Looks for things once. Must return soon; what is found is reported as it is found. */
    protected abstract void startScan();

    /** As {@link #startScan()} with an input. A service that supports inputs must override it. */
    protected void startScan(String input) {
        logger.warn("Discovery service {} does not take the scan input '{}'", getClass().getName(), input);
    }

    /** Ends the scan. What overrides it must call it. */
    protected void stopScan() {
        ScanListener listener = runningScan.end();
        if (listener != null) {
            listener.onFinished();
        }
    }

    protected void thingDiscovered(DiscoveryResult discoveryResult) {
        thingDiscovered(discoveryResult, FrameworkUtil.getBundle(getClass()));
    }

    /**
     * @param bundle has the translation of the label, {@code null} if there is none
     */
    protected void thingDiscovered(DiscoveryResult discoveryResult, @Nullable Bundle bundle) {
        found.add(getLocalizedDiscoveryResult(discoveryResult, bundle));
    }

    protected void thingRemoved(ThingUID thingUID) {
        found.remove(thingUID);
    }

    /** Removes what was found before that time and not again. */
    protected void removeOlderResults(Instant timestamp) {
        removeOlderResults(timestamp, null, null);
    }

    /**
     * @param bridgeUID only what is behind this bridge, {@code null} for all
     */
    protected void removeOlderResults(Instant timestamp, @Nullable ThingUID bridgeUID) {
        removeOlderResults(timestamp, null, bridgeUID);
    }

    /**
     * @param thingTypeUIDs only these types, {@code null} for all that this service supports
     */
    protected void removeOlderResults(Instant timestamp, @Nullable Collection<ThingTypeUID> thingTypeUIDs,
            @Nullable ThingUID bridgeUID) {
        found.removeOlder(timestamp, thingTypeUIDs == null ? getSupportedThingTypes() : thingTypeUIDs, bridgeUID);
    }

    /**
     * @param configProperties the configuration, {@code null} for none
     */
    protected void activate(@Nullable Map<String, Object> configProperties) {
        backgroundDiscoveryEnabled = isEnabledBy(configProperties);
        if (backgroundDiscoveryEnabled) {
            startBackgroundDiscovery();
        }
    }

    private boolean isEnabledBy(@Nullable Map<String, Object> properties) {
        Object value = properties == null ? null : properties.get(CONFIG_PROPERTY_BACKGROUND_DISCOVERY);
        return value == null ? backgroundDiscoveryEnabled : Boolean.parseBoolean(value.toString());
    }

    protected void modified(@Nullable Map<String, Object> configProperties) {
        boolean enabled = isEnabledBy(configProperties);
        if (enabled && !backgroundDiscoveryEnabled) {
            startBackgroundDiscovery();
        } else if (!enabled && backgroundDiscoveryEnabled) {
            stopBackgroundDiscovery();
        }
        backgroundDiscoveryEnabled = enabled;
    }

    protected void deactivate() {
        if (backgroundDiscoveryEnabled) {
            stopBackgroundDiscovery();
        }
    }

    /** Starts to look for things all the time. Nothing happens unless overridden. */
    protected void startBackgroundDiscovery() {
    }

    protected void stopBackgroundDiscovery() {
    }

    protected synchronized Instant getTimestampOfLastScan() {
        return timestampOfLastScan;
    }

    /** The result with a label in the system's language, if it is a key behind {@code @text/}. */
    protected DiscoveryResult getLocalizedDiscoveryResult(final DiscoveryResult discoveryResult,
            @Nullable Bundle bundle) {
        TranslationProvider translations = i18nProvider;
        LocaleProvider locales = localeProvider;
        if (translations == null || locales == null || bundle == null
                || !I18nUtil.isConstant(discoveryResult.getLabel())) {
            return discoveryResult;
        }
        String label = KeyWithArguments.parse(discoveryResult.getLabel()).translate(translations, bundle,
                locales.getLocale());
        return label == null
                ? discoveryResult
                : DiscoveryResultBuilder.create(discoveryResult).withLabel(label).build();
    }
}
