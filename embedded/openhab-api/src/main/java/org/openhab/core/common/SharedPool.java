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

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A pool that the one who borrows it cannot shut down.
 */
@NonNullByDefault
class SharedPool extends ThreadPoolExecutor {

    private final Logger logger = LoggerFactory.getLogger(SharedPool.class);
    private final String name;

    SharedPool(String name, int size, long idleSeconds) {
        super(size, size, idleSeconds, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                new NamedThreadFactory(name, true));
        this.name = name;
        allowCoreThreadTimeOut(true);
    }

    void resize(int size) {
        // The order keeps the core size at or below the maximum at every moment.
        if (size > getMaximumPoolSize()) {
            setMaximumPoolSize(size);
            setCorePoolSize(size);
        } else {
            setCorePoolSize(size);
            setMaximumPoolSize(size);
        }
    }

    @Override
    public void shutdown() {
        logger.warn("shutdown() invoked on the shared thread pool '{}', it is ignored", name);
    }

    @Override
    public List<Runnable> shutdownNow() {
        logger.warn("shutdownNow() invoked on the shared thread pool '{}', it is ignored", name);
        return List.of();
    }
}
