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
package org.openhab.core.automation.type;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Provider;

/**
 * A source of module types; a service.
 */
@NonNullByDefault
public interface ModuleTypeProvider extends Provider<ModuleType> {

    /**
     * @param uid of the type
     * @param locale language of its texts; null for the default one
     * @return the type, or null if this source does not have it
     */
    <T extends ModuleType> @Nullable T getModuleType(String uid, @Nullable Locale locale);

    /**
     * @param locale language of the texts; null for the default one
     * @return all types of this source
     */
    <T extends ModuleType> Collection<T> getModuleTypes(@Nullable Locale locale);
}
