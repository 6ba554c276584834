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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.AbstractRegistry;
import org.openhab.core.common.registry.Provider;
import org.openhab.core.thing.UID;

// SKELETON
@NonNullByDefault
public abstract class AbstractLinkRegistry<L extends AbstractLink, P extends Provider<L>>
        extends
            AbstractRegistry<L, String, P> {

    protected AbstractLinkRegistry(Class<P> type) {
        super((java.lang.Class) null); // not yet
    }

    protected void onAddElement(L l) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void onRemoveElement(L l) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void onUpdateElement(L l, L l2) {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isLinked(String value, UID uid) {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isLinked(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isLinked(UID uid) {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<String> getLinkedItemNames(UID uid) {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<L> getLinks(UID uid) {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<L> getLinks(String value) {
        throw new UnsupportedOperationException("not yet");
    }
}
