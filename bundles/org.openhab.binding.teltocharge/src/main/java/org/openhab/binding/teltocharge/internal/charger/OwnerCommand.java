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
package org.openhab.binding.teltocharge.internal.charger;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.LockMode;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;

/**
 * Understands the owner's commands to a charger's channels and refuses those that make no sense.
 */
@NonNullByDefault
public final class OwnerCommand {

    /** Choice of phases that leaves the choice to the load balancer or the charger. */
    public static final String AUTOMATIC = "AUTO";

    /** Register 16: 1 stops the session, 2 starts it if it is stopped. */
    static final int STOP_SESSION = 1;
    static final int START_SESSION = 2;

    private OwnerCommand() {
    }

    /**
     * @param command a number of amps, with or without unit
     * @return 0 or 6 to 32 A, part amps cut off; empty if that is not what it says
     */
    public static OptionalInt amps(Command command) {
        Number number = command instanceof QuantityType<?> quantity
                ? quantity.toUnit(Units.AMPERE)
                : command instanceof Number plain ? plain : null;
        if (number == null) {
            return OptionalInt.empty();
        }
        int amps = number.intValue();
        // Cutting off must not turn a little current into a pause.
        boolean pause = number.doubleValue() == 0;
        return pause || amps > 0 && ChargerRegister.AMPS_TO_USE.range().contains(amps)
                ? OptionalInt.of(amps)
                : OptionalInt.empty();
    }

    /**
     * @return the phases; empty if the command does not name any
     */
    public static Optional<PhaseSelection> phases(Command command) {
        return command instanceof StringType text
                ? constant(PhaseSelection.class, text.toString())
                        .filter(PhaseSelection::isKnown)
                : Optional.empty();
    }

    /** ON starts the session, OFF stops it. */
    public static Optional<RegisterWrite> session(Command command) {
        if (command == OnOffType.OFF) {
            return Optional.of(
                    new RegisterWrite(ChargerRegister.SESSION_COMMAND, STOP_SESSION, Priority.LOWERING_WRITE));
        }
        return command == OnOffType.ON
                ? Optional.of(new RegisterWrite(ChargerRegister.SESSION_COMMAND, START_SESSION, Priority.WRITE))
                : Optional.empty();
    }

    /** The name of a {@link LockMode}. */
    public static Optional<RegisterWrite> lock(Command command) {
        return command instanceof StringType text
                ? constant(LockMode.class, text.toString()).filter(mode -> mode != LockMode.UNKNOWN)
                        .map(mode -> new RegisterWrite(ChargerRegister.LOCK_MODE, mode.code(), Priority.WRITE))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
