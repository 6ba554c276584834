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
package org.openhab.core.items;

import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Registry;

/**
 * All metadata of the system.
 */
@NonNullByDefault
public interface MetadataRegistry extends Registry<Metadata, MetadataKey> {

    /** Namespaces that begin with this are not shown to users. */
    String INTERNAL_NAMESPACE_PREFIX = "_";

    boolean isInternalNamespace(String namespace);

    Collection<String> getAllNamespaces(String itemname);

    void removeItemMetadata(String name);

    @Override
    Metadata add(Metadata element);

    @Override
    @Nullable
    Metadata update(Metadata element);

    @Override
    @Nullable
    Metadata remove(MetadataKey key);
}
