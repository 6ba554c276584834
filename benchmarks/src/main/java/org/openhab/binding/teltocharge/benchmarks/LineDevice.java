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
package org.openhab.binding.teltocharge.benchmarks;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Somebody on the simulated line.
 */
@NonNullByDefault
interface LineDevice {
    /** 1-247. */
    int unitId();

    /** From the last byte of a request to the first byte of the answer. */
    Duration answerTime();

    /**
     * @param request of function 3, 4 or 6, with its check sum
     * @return the whole answer with its check sum
     */
    byte[] answer(byte[] request);
}
