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

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.items.ItemUtil;
import org.openhab.core.thing.UID;

/**
 * Connects an item with something else.
 */
@NonNullByDefault
public abstract class AbstractLink implements Identifiable<String> {

    private final String itemName;

    /** For frameworks that fill the object after creating it. */
    protected AbstractLink() {
        this.itemName = "";
    }

    /**
     * @throws IllegalArgumentException if this cannot be the name of an item
     */
    protected AbstractLink(String itemName) {
        ItemUtil.assertValidItemName(itemName);
        this.itemName = itemName;
    }

    /** The UID of the link between the two. */
    public static String getIDFor(String itemName, UID linkedUID) {
        return itemName + " -> " + linkedUID;
    }

    @Override
    public String getUID() {
        return getIDFor(itemName, getLinkedUID());
    }

    public String getItemName() {
        return itemName;
    }

    public abstract UID getLinkedUID();

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof AbstractLink other && getClass() == obj.getClass()
                && itemName.equals(other.itemName) && getLinkedUID().equals(other.getLinkedUID());
    }

    @Override
    public int hashCode() {
        return Objects.hash(itemName, getLinkedUID());
    }

    @Override
    public String toString() {
        return getUID();
    }
}
