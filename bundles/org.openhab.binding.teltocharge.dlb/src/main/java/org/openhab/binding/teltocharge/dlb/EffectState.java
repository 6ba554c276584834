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
package org.openhab.binding.teltocharge.dlb;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether a charger follows what it was told.
 *
 * @param since since when it draws more than {@code target}; null while it follows
 * @param target the offered current in amps it has to come down to
 * @param level 0 all is well, 1 no effect within the time allowed, 2 no effect of the failsafe current either
 */
@NonNullByDefault
public record EffectState(@Nullable Instant since, int target, int level) {

    public static final EffectState FOLLOWING = new EffectState(null, 0, 0);
}
