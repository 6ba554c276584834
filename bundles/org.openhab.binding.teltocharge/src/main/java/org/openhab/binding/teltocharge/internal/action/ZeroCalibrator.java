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
package org.openhab.binding.teltocharge.internal.action;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A meter with current transformers whose zero can be calibrated.
 */
@NonNullByDefault
public interface ZeroCalibrator {

    /** Takes what is measured now for noise, if that can be; says in the owner's language what came of it. */
    String calibrateZero();
}
