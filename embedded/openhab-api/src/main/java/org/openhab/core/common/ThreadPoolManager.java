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
package org.openhab.core.common;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class ThreadPoolManager {

    public static final String CONFIGURATION_PID = "";

    public static final String THREAD_POOL_NAME_COMMON = "";

    protected static final int DEFAULT_THREAD_POOL_SIZE = 0;

    protected static final long THREAD_TIMEOUT = 0;

    protected static final long THREAD_MONITOR_SLEEP = 0;

    protected static Map<String, ExecutorService> pools = null;

    public ThreadPoolManager() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void activate(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void modified(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ScheduledExecutorService getPoolBasedSequentialScheduledExecutorService(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ScheduledExecutorService getScheduledPool(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ExecutorService getPool(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected static int getConfig(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Set<String> getPoolNames() {
        throw new UnsupportedOperationException("not yet");
    }
}
