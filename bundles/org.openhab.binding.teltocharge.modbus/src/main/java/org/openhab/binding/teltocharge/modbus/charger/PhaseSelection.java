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
package org.openhab.binding.teltocharge.modbus.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A set of the charger's own phases, as coded in registers 13 and 14.
 */
@NonNullByDefault
public enum PhaseSelection implements VendorCode {
    /** L1 only. */
    L1(0),
    /** L2 only. */
    L2(1),
    /** L3 only. */
    L3(2),
    /** L1 and L2. */
    L1_L2(3),
    /** L1 and L3. */
    L1_L3(4),
    /** L2 and L3. */
    L2_L3(5),
    /** All three. */
    THREE_PHASE(6),
    /** No phase. */
    NONE(7),
    /** A number the vendor does not name. */
    UNKNOWN(VendorCode.NONE);

    private final int code;

    PhaseSelection(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static Coded<PhaseSelection> of(int raw) {
        return Coded.of(raw, values(), UNKNOWN);
    }

    /**
     * @return true unless the code is UNKNOWN
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    public boolean usesL1() {
        return this == L1 || this == L1_L2 || this == L1_L3 || this == THREE_PHASE;
    }

    public boolean usesL2() {
        return this == L2 || this == L1_L2 || this == L2_L3 || this == THREE_PHASE;
    }

    public boolean usesL3() {
        return this == L3 || this == L1_L3 || this == L2_L3 || this == THREE_PHASE;
    }

    /**
     * @return true when every phase of this one is in the other one, too
     */
    public boolean isWithin(PhaseSelection other) {
        return (!usesL1() || other.usesL1()) && (!usesL2() || other.usesL2()) && (!usesL3() || other.usesL3());
    }
}
