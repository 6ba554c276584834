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
package org.openhab.core.library.unit;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;

import tech.units.indriya.AbstractSystemOfUnits;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.function.Calculus;
import tech.units.indriya.function.DefaultNumberSystem;

/**
 * A system of units whose constants enter themselves as they are made.
 */
@NonNullByDefault
class CustomUnits extends AbstractSystemOfUnits {

    static {
        // The library's own search goes through the thread's class loader, which finds nothing in an OSGi framework.
        Calculus.setCurrentNumberSystem(new DefaultNumberSystem());
    }

    @Override
    public String getName() {
        return getClass().getSimpleName();
    }

    /** Enters a unit that has its symbol already. */
    <U extends Unit<?>> U enter(U unit) {
        units.add(unit);
        return unit;
    }

    /** Enters a unit under a symbol by which it is shown and read. */
    <U extends Unit<?>> U enter(U unit, String symbol) {
        SimpleUnitFormat.getInstance().label(unit, symbol);
        return enter(unit);
    }
}
