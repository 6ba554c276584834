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
package org.openhab.binding.teltocharge.internal.handler;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thing that tells its status and its channels' states. Subclasses keep no future and no callback of their own: they
 * work within the {@link Lifetime} that they begin.
 */
@NonNullByDefault
abstract class AbstractReportingHandler extends BaseThingHandler {

    private final Logger logger = LoggerFactory.getLogger(AbstractReportingHandler.class);
    private final Map<String, State> lastStates = new ConcurrentHashMap<>();
    /** Never held by dispose(), which the framework may be waiting for. */
    private final Object statusLock = new Object();

    private volatile Lifetime lifetime = Lifetime.ended();
    private volatile @Nullable ThingStatusInfo reported;

    protected AbstractReportingHandler(Thing thing) {
        super(thing);
    }

    /** Lets the handler live until it is disposed; its status is not known yet. */
    protected void begin(Lifetime life) {
        lifetime = life;
        report(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null);
    }

    protected Lifetime lifetime() {
        return lifetime;
    }

    /**
     * Sets the status, and does not trouble the framework with one that is already set.
     *
     * @return whether the status is a new one
     */
    protected boolean report(ThingStatus status, ThingStatusDetail detail, @Nullable StatusText text) {
        return report(new ThingStatusInfo(status, detail, text == null ? null : text.toString()));
    }

    protected boolean report(ThingStatusInfo info) {
        // Else of two reports at once one may be remembered and the other one shown, and be shown for good.
        synchronized (statusLock) {
            if (isUnheard() || info.equals(reported)) {
                return false;
            }
            reported = info;
            updateStatus(info.getStatus(), info.getStatusDetail(), info.getDescription());
            return true;
        }
    }

    /** Shows a fault of this add-on itself; the next poll tries again. */
    protected void showFault(Throwable fault) {
        if (report(ThingStatus.OFFLINE, ThingStatusDetail.NONE, StatusText.of("offline.internal-error", fault))) {
            logger.error("{}: please report this fault", getThing().getUID(), fault);
        }
    }

    /** Sets channels and keeps their states for {@link #handleCommand} to refresh from. */
    protected void show(Map<String, State> states) {
        states.forEach(this::show);
    }

    protected void show(String channel, State state) {
        if (isUnheard()) {
            return;
        }
        lastStates.put(channel, state);
        updateState(channel, state);
    }

    @Override
    protected void updateProperty(String name, @Nullable String value) {
        if (!isUnheard()) {
            super.updateProperty(name, value);
        }
    }

    @Override
    protected void updateProperties(@Nullable Map<String, String> properties) {
        if (!isUnheard()) {
            super.updateProperties(properties);
        }
    }

    @Override
    protected @Nullable Bridge getBridge() {
        return isUnheard() ? null : super.getBridge();
    }

    /**
     * Whether the framework has stopped listening. It does so after dispose(), which waits for nothing: what was under
     * way meanwhile ends here, and what it has found out is no longer about a living thing.
     */
    private boolean isUnheard() {
        return getCallback() == null;
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        if (command == RefreshType.REFRESH) {
            State last = lastStates.get(channelUID.getId());
            if (last != null) {
                updateState(channelUID, last);
            }
        }
    }

    @Override
    public void dispose() {
        lifetime.end();
        reported = null;
        lastStates.clear();
        super.dispose();
    }
}
