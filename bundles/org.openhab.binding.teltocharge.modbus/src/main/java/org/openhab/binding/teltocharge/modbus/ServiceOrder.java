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
package org.openhab.binding.teltocharge.modbus;

import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The place of a request in the queue, fixed when it comes in: a lowering write before all others, and of the others the
 * one whose patience ends first.
 *
 * @param patienceEnd nanoseconds on the queue's clock
 * @param sequence grows with every request of the bus
 */
@NonNullByDefault
record ServiceOrder(boolean lowering, long patienceEnd, long sequence) implements Comparable<ServiceOrder> {
    private static final Comparator<ServiceOrder> ORDER = Comparator.comparing(ServiceOrder::lowering).reversed()
            .thenComparingLong(ServiceOrder::patienceEnd).thenComparingLong(ServiceOrder::sequence);

    static ServiceOrder of(Priority priority, long nowNanos, long sequence) {
        return new ServiceOrder(priority == Priority.LOWERING_WRITE, nowNanos + priority.patience().toNanos(),
                sequence);
    }

    @Override
    public int compareTo(ServiceOrder other) {
        return ORDER.compare(this, other);
    }
}
