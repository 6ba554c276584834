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
package org.openhab.core.automation;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;

/**
 * One part of a rule: what starts it, what it depends on, or what it does.
 */
@NonNullByDefault
public interface Module {

    /** Unique within the rule. */
    String getId();

    /** The type that describes this part. */
    String getTypeUID();

    @Nullable
    String getLabel();

    @Nullable
    String getDescription();

    Configuration getConfiguration();
}
