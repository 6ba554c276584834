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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The meter at the grid connection.
 *
 * @param periodSeconds it measures once in so many seconds
 * @param delaySeconds what it measured can be read so much later
 * @param resolutionAmps it rounds to a multiple of this; 0 for hundredths, which is as exact as the traces are
 */
@NonNullByDefault
public record MeterSetup(int periodSeconds, int delaySeconds, double resolutionAmps) {
}
