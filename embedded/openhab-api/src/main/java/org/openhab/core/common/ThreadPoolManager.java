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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/**
 * Shared thread pools by name. A pool is made when it is first asked for, has five threads unless the configuration
 * says otherwise, and lives as long as the virtual machine: nobody who shares it can shut it down.
 */
@NonNullByDefault
@Component(configurationPid = ThreadPoolManager.CONFIGURATION_PID)
public class ThreadPoolManager {

    public static final String CONFIGURATION_PID = "org.openhab.threadpool";

    /** The pool for whatever needs none of its own. */
    public static final String THREAD_POOL_NAME_COMMON = "common";

    protected static final int DEFAULT_THREAD_POOL_SIZE = 5;

    /** Seconds after which an idle thread ends. */
    protected static final long THREAD_TIMEOUT = 65L;

    protected static Map<String, ExecutorService> pools = new ConcurrentHashMap<>();

    private static final Map<String, Integer> CONFIGS = new ConcurrentHashMap<>();

    @Activate
    protected void activate(Map<String, Object> properties) {
        modified(properties);
    }

    /**
     * @param properties sizes by pool name; anything that is not a positive whole number is left out
     */
    @Modified
    protected void modified(Map<String, Object> properties) {
        properties.forEach((name, value) -> {
            String text = String.valueOf(value);
            if (text.matches("[1-9]\\d{0,4}")) {
                CONFIGS.put(name, Integer.valueOf(text));
                resize(name, Integer.parseInt(text));
            }
        });
    }

    private static void resize(String name, int size) {
        ExecutorService pool = pools.get(name);
        if (pool instanceof SharedScheduledPool scheduled) {
            scheduled.setCorePoolSize(size);
        } else if (pool instanceof SharedPool cached) {
            cached.resize(size);
        }
    }

    /**
     * @return the scheduled pool of this name, the same one at each call
     * @throws IllegalArgumentException if the name belongs to a pool that cannot schedule
     */
    public static ScheduledExecutorService getScheduledPool(String poolName) {
        ExecutorService pool = pools.computeIfAbsent(poolName,
                name -> new SharedScheduledPool(name, getConfig(name), THREAD_TIMEOUT));
        if (pool instanceof ScheduledExecutorService service) {
            return service;
        }
        throw new IllegalArgumentException("Pool " + poolName + " is not a scheduled pool!");
    }

    /** The pool of this name, the same one at each call. */
    public static ExecutorService getPool(String poolName) {
        return pools.computeIfAbsent(poolName, name -> new SharedPool(name, getConfig(name), THREAD_TIMEOUT));
    }

    protected static int getConfig(String poolName) {
        return CONFIGS.getOrDefault(poolName, DEFAULT_THREAD_POOL_SIZE);
    }

    /** The names of the pools that exist now. */
    public static Set<String> getPoolNames() {
        return Set.copyOf(pools.keySet());
    }
}
