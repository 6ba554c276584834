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
package org.openhab.core.thing.link;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.AbstractRegistry;
import org.openhab.core.common.registry.Provider;
import org.openhab.core.thing.UID;

/**
 * Finds links by their items and by what these are linked to.
 *
 * @param <L> the links
 * @param <P> their providers
 */
@NonNullByDefault
public abstract class AbstractLinkRegistry<L extends AbstractLink, P extends Provider<L>>
        extends
            AbstractRegistry<L, String, P> {

    protected AbstractLinkRegistry(final Class<P> providerClazz) {
        super(providerClazz);
    }

    public boolean isLinked(final String itemName, final UID uid) {
        return stream().anyMatch(link -> link.getItemName().equals(itemName) && link.getLinkedUID().equals(uid));
    }

    public boolean isLinked(final String itemName) {
        return !getLinks(itemName).isEmpty();
    }

    public boolean isLinked(final UID uid) {
        return !getLinks(uid).isEmpty();
    }

    public Set<String> getLinkedItemNames(final UID uid) {
        return getLinks(uid).stream().map(AbstractLink::getItemName).collect(Collectors.toUnmodifiableSet());
    }

    public Set<L> getLinks(final UID uid) {
        return stream().filter(link -> link.getLinkedUID().equals(uid)).collect(Collectors.toUnmodifiableSet());
    }

    public Set<L> getLinks(final String itemName) {
        return stream().filter(link -> link.getItemName().equals(itemName)).collect(Collectors.toUnmodifiableSet());
    }
}
