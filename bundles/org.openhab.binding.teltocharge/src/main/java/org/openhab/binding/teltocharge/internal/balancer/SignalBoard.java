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
package org.openhab.binding.teltocharge.internal.balancer;

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.TimedValue;
import org.openhab.binding.teltocharge.dlb.curtail.ExternalLimit;
import org.openhab.binding.teltocharge.internal.command.CommandNumbers;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;

/**
 * What was commanded to a load balancer's channels. May be used from any thread.
 */
@NonNullByDefault
public final class SignalBoard {

    private volatile Signals signals = Signals.EMPTY;

    /** What was commanded so far. */
    public Signals signals() {
        return signals;
    }

    /**
     * @param channel id of the channel
     * @param now when the command came
     * @return whether the channel takes that command
     */
    public synchronized boolean command(String channel, Command command, Instant now) {
        Signals changed = switch (channel) {
            case CHANNEL_STOP_CONTACT -> command instanceof OnOffType
                    ? signals.withContact(command == OnOffType.ON)
                    : null;
            case CHANNEL_OPERATOR_LIMIT -> command instanceof OnOffType
                    ? signals.withDimmed(command == OnOffType.ON)
                    : null;
            case CHANNEL_EXTERNAL_LIMIT -> limited(CommandNumbers.in(command, Units.AMPERE), Double.NaN, now);
            case CHANNEL_EXTERNAL_POWER_LIMIT -> limited(Double.NaN, CommandNumbers.in(command, Units.WATT), now);
            case CHANNEL_BATTERY_POWER -> withBattery(CommandNumbers.in(command, Units.WATT), now);
            case CHANNEL_PRICE -> withPrice(CommandNumbers.plain(command), now);
            default -> null;
        };
        if (changed == null) {
            return false;
        }
        signals = changed;
        return true;
    }

    /** A new current keeps the power limit that was sent before, and the other way round; both have their age. */
    private @Nullable Signals limited(double amps, double watts, Instant now) {
        if (!(amps >= 0) && !(watts >= 0)) {
            return null;
        }
        ExternalLimit known = signals.external();
        double otherAmps = known == null ? Double.NaN : known.amps();
        double otherWatts = known == null ? Double.NaN : known.watts();
        return signals.withExternal(
                new ExternalLimit(amps >= 0 ? amps : otherAmps, watts >= 0 ? watts : otherWatts, now));
    }

    private @Nullable Signals withBattery(double watts, Instant now) {
        return Double.isNaN(watts) ? null : signals.withBattery(new TimedValue(watts, now));
    }

    private @Nullable Signals withPrice(double price, Instant now) {
        return Double.isNaN(price) ? null : signals.withPrice(new TimedValue(price, now));
    }
}
