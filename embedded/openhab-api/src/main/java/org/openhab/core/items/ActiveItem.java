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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

@NonNullByDefault
public interface ActiveItem extends Item {

    void setLabel(String value);

    void setCategory(String value);

    void addTag(String value);

    void addTags(String... value);

    void addTags(Collection<String> collection);

    void removeTag(String value);

    void removeAllTags();

    void removeGroupName(String value);

    void addGroupName(String value);

    void addGroupNames(String... value);

    void addGroupNames(List<String> list);
}
