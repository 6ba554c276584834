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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.items.GenericItem;
import org.openhab.core.items.ItemFactory;
import org.openhab.core.items.ItemUtil;
import org.openhab.core.library.items.ContactItem;
import org.openhab.core.library.items.DateTimeItem;
import org.openhab.core.library.items.DimmerItem;
import org.openhab.core.library.items.NumberItem;
import org.openhab.core.library.items.StringItem;
import org.openhab.core.library.items.SwitchItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the items that a charging station needs: contacts, times, dimmers, numbers, texts and switches.
 */
@NonNullByDefault
@Component(immediate = true, service = ItemFactory.class)
public class CoreItemFactory implements ItemFactory {

    public static final String CALL = "Call";
    public static final String COLOR = "Color";
    public static final String CONTACT = "Contact";
    public static final String DATETIME = "DateTime";
    public static final String DIMMER = "Dimmer";
    public static final String IMAGE = "Image";
    public static final String LOCATION = "Location";
    public static final String NUMBER = "Number";
    public static final String PLAYER = "Player";
    public static final String ROLLERSHUTTER = "Rollershutter";
    public static final String STRING = "String";
    public static final String SWITCH = "Switch";

    private static final List<String> SUPPORTED = List.of(CONTACT, DATETIME, DIMMER, NUMBER, STRING, SWITCH);

    private final UnitProvider unitProvider;

    @Activate
    public CoreItemFactory(@Reference UnitProvider unitProvider) {
        this.unitProvider = unitProvider;
    }

    /**
     * @param itemTypeName a type, with a dimension for a number with a unit ({@code Number:Power})
     * @return the item, {@code null} if this factory does not make items of the type
     */
    @Override
    public @Nullable GenericItem createItem(@Nullable String itemTypeName, String itemName) {
        if (itemTypeName == null) {
            return null;
        }
        return switch (ItemUtil.getMainItemType(itemTypeName)) {
            case CONTACT -> new ContactItem(itemName);
            case DATETIME -> new DateTimeItem(itemName);
            case DIMMER -> new DimmerItem(itemName);
            case NUMBER -> new NumberItem(itemTypeName, itemName, unitProvider);
            case STRING -> new StringItem(itemName);
            case SWITCH -> new SwitchItem(itemName);
            default -> null;
        };
    }

    @Override
    public String[] getSupportedItemTypes() {
        return SUPPORTED.toArray(String[]::new);
    }
}
