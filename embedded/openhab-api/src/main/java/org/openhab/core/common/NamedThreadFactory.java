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

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes threads whose names say who they work for: {@code OH-<id>-<number>}.
 */
@NonNullByDefault
public class NamedThreadFactory implements ThreadFactory {

    private final AtomicInteger count = new AtomicInteger();
    private final String prefix;
    private final boolean daemonize;
    private final int priority;

    /** Makes ordinary threads of normal priority. */
    public NamedThreadFactory(String id) {
        this(id, false);
    }

    public NamedThreadFactory(String id, boolean daemonize) {
        this(id, daemonize, Thread.NORM_PRIORITY);
    }

    /**
     * @param id who the threads work for
     * @param daemonize whether they let the virtual machine end
     * @param priority {@link Thread#MIN_PRIORITY} to {@link Thread#MAX_PRIORITY}
     */
    public NamedThreadFactory(String id, boolean daemonize, int priority) {
        this.prefix = "OH-" + id + "-";
        this.daemonize = daemonize;
        this.priority = priority;
    }

    @Override
    public Thread newThread(@Nullable Runnable runnable) {
        Thread thread = new Thread(runnable, prefix + count.incrementAndGet());
        thread.setDaemon(daemonize);
        thread.setPriority(priority);
        return thread;
    }
}
