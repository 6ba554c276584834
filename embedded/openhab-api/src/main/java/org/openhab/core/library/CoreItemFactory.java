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
package org.openhab.core.library;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.items.GenericItem;
import org.openhab.core.items.ItemFactory;

// SKELETON
@NonNullByDefault
public class CoreItemFactory implements ItemFactory {

    public static final String CALL = "";

    public static final String COLOR = "";

    public static final String CONTACT = "";

    public static final String DATETIME = "";

    public static final String DIMMER = "";

    public static final String IMAGE = "";

    public static final String LOCATION = "";

    public static final String NUMBER = "";

    public static final String PLAYER = "";

    public static final String ROLLERSHUTTER = "";

    public static final String STRING = "";

    public static final String SWITCH = "";

    public static final Set<String> VALID_ITEM_TYPES = null;

    public CoreItemFactory(UnitProvider unitProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    public GenericItem createItem(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public String[] getSupportedItemTypes() {
        throw new UnsupportedOperationException("not yet");
    }
}
