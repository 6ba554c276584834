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

import java.util.concurrent.ScheduledFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The scan that is under way, if there is one.
 */
@NonNullByDefault
final class RunningScan {

    private @Nullable ScanListener listener;
    private @Nullable ScheduledFuture<?> timer;

    /**
     * @param listener hears of the end, {@code null} for nobody
     * @param timer ends the scan, {@code null} if it ends by itself
     */
    synchronized void begin(@Nullable ScanListener listener, @Nullable ScheduledFuture<?> timer) {
        this.listener = listener;
        this.timer = timer;
    }

    /** Ends the scan. Its listener is given to the first who asks, so that nobody can end it a second time. */
    synchronized @Nullable ScanListener end() {
        ScheduledFuture<?> running = timer;
        if (running != null) {
            running.cancel(false);
            timer = null;
        }
        ScanListener waiting = listener;
        listener = null;
        return waiting;
    }
}
