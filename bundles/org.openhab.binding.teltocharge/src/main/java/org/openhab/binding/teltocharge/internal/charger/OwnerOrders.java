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

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.LockMode;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;
import org.openhab.core.types.Command;

/**
 * Takes what the owner wants of a charger, by commands to channels and by actions. What cannot be carried out is
 * refused before anything is sent, and the owner is told why. Every method returns whether the order was taken.
 */
@NonNullByDefault
public final class OwnerOrders {

    /** What the orders are for. */
    public interface Site {

        /** The latest image of the charger; empty before the first one. */
        Optional<ChargerSnapshot> latest();

        /** Orders have changed, or the owner is to be told something. */
        void ordersChanged();
    }

    private static final int REQUEST = 1;

    private final ChargerDesk desk;
    private final Site site;

    public OwnerOrders(ChargerDesk desk, Site site) {
        this.desk = desk;
        this.site = site;
    }

    /** Carries out a command to a channel. */
    public boolean command(String channel, Command command) {
        return switch (channel) {
            case CHANNEL_CURRENT_LIMIT -> limit(command);
            case CHANNEL_PHASE_MODE -> phases(command);
            case CHANNEL_CHARGING_ENABLED -> write(OwnerCommand.session(command), channel, command);
            case CHANNEL_SOCKET_LOCK_MODE -> write(OwnerCommand.lock(command), channel, command);
            default -> refuse(StatusText.of("online.refused-unknown", command, channel));
        };
    }

    /**
     * Limits the current for a while.
     *
     * @param amps 0 or 6 to 32 A, not more than the charger can supply
     * @param minutes how long, 0 for until {@link #resume()}
     */
    public boolean setCurrentLimit(int amps, int minutes) {
        return isPossible(amps) && order(TemporaryOrder.Kind.LIMIT, amps, minutes);
    }

    /**
     * Pauses for a while.
     *
     * @param minutes how long, 0 for until {@link #resume()}
     */
    public boolean pause(int minutes) {
        return order(TemporaryOrder.Kind.PAUSE, 0, minutes);
    }

    /**
     * Lifts the owner's own limits for a while; load balancing and the configured maximum still hold.
     *
     * @param minutes how long, 0 for until {@link #resume()}
     */
    public boolean boost(int minutes) {
        return order(TemporaryOrder.Kind.BOOST, 0, minutes);
    }

    /** Ends an order for a while before its time. */
    public boolean resume() {
        desk.change(OfferPolicy::withoutOrder);
        site.ordersChanged();
        return true;
    }

    /** Authorizes the session. */
    public boolean authorize() {
        return write(new RegisterWrite(ChargerRegister.REQUEST_AUTHORIZE, REQUEST, Priority.WRITE));
    }

    /** Unlocks the socket, until the next car comes. */
    public boolean unlock() {
        return write(new RegisterWrite(ChargerRegister.LOCK_MODE, LockMode.FORCE_UNLOCK.code(), Priority.WRITE));
    }

    /** Restarts the charger. */
    public boolean reboot() {
        return write(new RegisterWrite(ChargerRegister.REQUEST_REBOOT, REQUEST, Priority.WRITE));
    }

    /**
     * Begins the failsafe test.
     *
     * @param consent the owner knows that nothing lowers the charger's current until its watchdog does
     */
    public boolean testFailsafe(boolean consent) {
        Optional<ChargerSnapshot> known = site.latest();
        Optional<StatusText> obstacle = !consent
                ? Optional.of(StatusText.of("online.failsafe-consent"))
                : known.isEmpty()
                        ? Optional.of(StatusText.of("online.refused-not-heard"))
                        : FailsafeTrial.obstacle(known.get());
        if (obstacle.isPresent()) {
            return refuse(obstacle.get());
        }
        known.ifPresent(desk::beginTrial);
        site.ordersChanged();
        return true;
    }

    private boolean limit(Command command) {
        OptionalInt amps = OwnerCommand.amps(command);
        if (amps.isEmpty()) {
            return refuse(StatusText.of("online.refused-amps", command));
        }
        if (!isPossible(amps.getAsInt())) {
            return false;
        }
        desk.change(before -> before.withOwnerLimit(amps.getAsInt()));
        site.ordersChanged();
        return true;
    }

    private boolean isPossible(int amps) {
        if (!ChargerRegister.AMPS_TO_USE.range().contains(amps)) {
            return refuse(StatusText.of("online.refused-amps", amps + " A"));
        }
        int most = site.latest().map(snapshot -> snapshot.limits().maxAmps()).orElse(amps);
        return amps <= most || refuse(StatusText.of("online.refused-above-charger", amps, most));
    }

    private boolean phases(Command command) {
        if (!site.latest().map(snapshot -> snapshot.limits().phaseChangePossible()).orElse(false)) {
            return refuse(StatusText.of("online.refused-phases-fixed"));
        }
        if (OwnerCommand.AUTOMATIC.equals(command.toString())) {
            desk.change(before -> before.withOwnerPhases(null));
        } else {
            var phases = OwnerCommand.phases(command);
            if (phases.isEmpty()) {
                return refuse(StatusText.of("online.refused-unknown", command, CHANNEL_PHASE_MODE));
            }
            desk.change(before -> before.withOwnerPhases(phases.get()));
        }
        site.ordersChanged();
        return true;
    }

    private boolean order(TemporaryOrder.Kind kind, int amps, int minutes) {
        if (minutes < 0 || minutes > TemporaryOrder.MAX_MINUTES) {
            return refuse(StatusText.of("online.refused-minutes", minutes, TemporaryOrder.MAX_MINUTES));
        }
        Optional<ChargerSnapshot> known = site.latest();
        if (known.isEmpty()) {
            return refuse(StatusText.of("online.refused-not-heard"));
        }
        Instant now = desk.now();
        TemporaryOrder order = TemporaryOrder.of(kind, amps, minutes, now);
        desk.change(before -> before.settled(now).withOrder(order, known.get()));
        site.ordersChanged();
        return true;
    }

    private boolean write(Optional<RegisterWrite> write, String channel, Command command) {
        return write.map(this::write)
                .orElseGet(() -> refuse(StatusText.of("online.refused-unknown", command, channel)));
    }

    private boolean write(RegisterWrite write) {
        if (site.latest().isEmpty()) {
            return refuse(StatusText.of("online.refused-not-heard"));
        }
        desk.send(write);
        site.ordersChanged();
        return true;
    }

    private boolean refuse(StatusText why) {
        desk.tell(why);
        site.ordersChanged();
        return false;
    }
}
