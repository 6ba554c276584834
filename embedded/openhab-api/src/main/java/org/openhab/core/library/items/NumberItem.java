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
package org.openhab.core.library.items;

import java.util.List;
import java.util.Locale;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.items.GenericItem;
import org.openhab.core.items.Metadata;
import org.openhab.core.items.MetadataAwareItem;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.TimeSeries;

// SKELETON
@NonNullByDefault
public class NumberItem extends GenericItem implements MetadataAwareItem {

    public static final String UNIT_METADATA_NAMESPACE = "";

    public NumberItem(String value) {
        super((java.lang.String) null, (java.lang.String) null); // not yet
    }

    public NumberItem(String value, String value2, UnitProvider unitProvider) {
        super((java.lang.String) null, (java.lang.String) null); // not yet
    }

    public List<Class<? extends State>> getAcceptedDataTypes() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<Class<? extends Command>> getAcceptedCommandTypes() {
        throw new UnsupportedOperationException("not yet");
    }

    public void send(DecimalType decimalType) {
        throw new UnsupportedOperationException("not yet");
    }

    public void send(DecimalType decimalType, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void send(QuantityType<?> quantityType) {
        throw new UnsupportedOperationException("not yet");
    }

    public void send(QuantityType<?> quantityType, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescription getStateDescription(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public Class<? extends Quantity<?>> getDimension() {
        throw new UnsupportedOperationException("not yet");
    }

    public void setState(State state, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setTimeSeries(TimeSeries timeSeries) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getUnitSymbol() {
        throw new UnsupportedOperationException("not yet");
    }

    public Unit<? extends Quantity<?>> getUnit() {
        throw new UnsupportedOperationException("not yet");
    }

    public void addedMetadata(Metadata metadata) {
        throw new UnsupportedOperationException("not yet");
    }

    public void updatedMetadata(Metadata metadata, Metadata metadata2) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removedMetadata(Metadata metadata) {
        throw new UnsupportedOperationException("not yet");
    }
}
