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

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.charger.ChargePointState;
import org.openhab.binding.teltocharge.modbus.charger.ChargerStatus;
import org.openhab.binding.teltocharge.modbus.charger.DlmState;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;

/**
 * What a command does whose register resets by itself (16, 17 and 21), so that reading it back proves nothing.
 */
@NonNullByDefault
enum OwnerEffect {
    STOP(Duration.ofSeconds(15), "online.no-effect-stop") {
        @Override
        boolean isSeen(ChargerStatus status, Duration elapsed) {
            return status.dlm().value() != DlmState.CHARGING && switch (status.chargePoint().value()) {
                case AUTHORIZED, CHARGING, PAUSED -> false;
                default -> true;
            };
        }
    },
    START(Duration.ofSeconds(15), "online.no-effect-start") {
        @Override
        boolean isSeen(ChargerStatus status, Duration elapsed) {
            return switch (status.chargePoint().value()) {
                case STOPPED_BY_USER, NOT_CONNECTED, RESERVED, ERROR -> false;
                default -> true;
            };
        }
    },
    AUTHORIZE(Duration.ofSeconds(15), "online.no-effect-authorize") {
        @Override
        boolean isSeen(ChargerStatus status, Duration elapsed) {
            ChargePointState chargePoint = status.chargePoint().value();
            // A session that the user has stopped is not authorized either, but that is not what it waits for.
            return chargePoint != ChargePointState.AWAITING_PERMISSION
                    && (status.dlm().value() != DlmState.NOT_AUTHORIZED
                            || chargePoint == ChargePointState.STOPPED_BY_USER);
        }
    },
    /** Usually seen by the charger's silence; a short one may be missed, but the time in its state begins anew. */
    REBOOT(Duration.ofSeconds(60), "online.no-effect-reboot") {
        @Override
        boolean isSeen(ChargerStatus status, Duration elapsed) {
            return status.since().compareTo(elapsed) < 0;
        }
    };

    private final Duration limit;
    private final String missingKey;

    OwnerEffect(Duration limit, String missingKey) {
        this.limit = limit;
        this.missingKey = missingKey;
    }

    /**
     * @return empty for a command whose register can be read back, or that asks for nothing
     */
    static Optional<OwnerEffect> of(RegisterWrite command) {
        return switch (command.register()) {
            case SESSION_COMMAND -> command.value() == OwnerCommand.STOP_SESSION
                    ? Optional.of(STOP)
                    : command.value() == OwnerCommand.START_SESSION ? Optional.of(START) : Optional.empty();
            case REQUEST_AUTHORIZE -> command.value() == 0 ? Optional.empty() : Optional.of(AUTHORIZE);
            case REQUEST_REBOOT -> command.value() == 0 ? Optional.empty() : Optional.of(REBOOT);
            default -> Optional.empty();
        };
    }

    /** After this time the effect counts as missing. */
    Duration limit() {
        return limit;
    }

    /**
     * @param status read after the command was carried out
     * @param elapsed time from the command to that reading
     */
    abstract boolean isSeen(ChargerStatus status, Duration elapsed);

    /** Says that the command had no effect, and what helps. */
    StatusText missing() {
        return StatusText.of(missingKey, limit.toSeconds());
    }
}
