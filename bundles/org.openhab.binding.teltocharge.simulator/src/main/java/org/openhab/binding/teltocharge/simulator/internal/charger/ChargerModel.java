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
package org.openhab.binding.teltocharge.simulator.internal.charger;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.DlmState;
import org.openhab.binding.teltocharge.modbus.charger.LockMode;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.WideValue;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;
import org.openhab.binding.teltocharge.simulator.model.Phases;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

/**
 * The charger's behaviour behind its registers, in steps of one tick. Not safe for use by several threads.
 */
public final class ChargerModel {

    private static final Duration REBOOT_TIME = Duration.ofSeconds(3);
    /** Defaults of registers 19 and 20 on the vendor's page. */
    private static final int DEFAULT_TIMEOUT_SECONDS = 30;
    private static final int DEFAULT_FAILSAFE_AMPS = 6;

    private final VirtualChargerSettings settings;
    private final Duration tick;
    private final RegisterImage image = new RegisterImage();
    private final Measurements measurements;
    private final Contactor contactor;
    private final Session session;
    private final Watchdog watchdog;
    private Instant now;
    private Instant rebootEnd;
    private Instant stateSince;
    private CarView car = new CarView(false, false, false);
    private int offeredAmps;
    private boolean setpointWritten;
    private long setpointWrites;

    /**
     * @param fuseAmps what the installer has entered as the most that the grid connection gives (register 28), A
     * @param tick the time that passes in each {@link #tick}
     */
    public ChargerModel(VirtualChargerSettings settings, int fuseAmps, long seed, Duration tick, Instant start) {
        this.settings = settings;
        this.tick = tick;
        measurements = new Measurements(image, tick);
        contactor = new Contactor(tick);
        session = new Session(settings.authorizationRequired());
        watchdog = new Watchdog(start);
        now = start;
        rebootEnd = start;
        stateSince = start;
        Nameplate.engrave(image, settings, fuseAmps, seed);
        image.set(ChargerRegister.EVSE_STATUS, DlmState.NOT_CONNECTED);
        image.set(ChargerRegister.COMMUNICATION_TIMEOUT, DEFAULT_TIMEOUT_SECONDS);
        image.set(ChargerRegister.FAILSAFE_CURRENT, DEFAULT_FAILSAFE_AMPS);
        forgetSetpoint();
    }

    /** Lets one tick pass up to {@code newNow}; the result is what the car is offered during that tick. */
    public void tick(Instant newNow, CarView newCar) {
        now = newNow;
        noticeCar(newCar);
        CurrentLimit limit = CurrentLimit.of(image, watchdogExpired(), setpointWritten, settings.watchdogMode());
        Set<HousePhase> phases = Phases.of(phases());
        boolean permitted = car.connected() && session.permitted() && !rebooting() && !phases.isEmpty();
        int allowedAmps = permitted ? limit.amps() : 0;
        contactor.tick(allowedAmps > 0, phases, car.asksForCurrent());
        offeredAmps = contactor.pilotPossible() ? allowedAmps : 0;
        image.set(ChargerRegister.CURRENT_LIMIT_CAUSE, limit.cause());
        show(ChargerStates.of(session, car, offeredAmps, contactor.closed()));
    }

    /** Takes in what flowed during the tick. */
    public void measure(PhaseAmpsTruth drawn, PhaseVolts volts) {
        session.pass(tick, volts.watts(drawn));
        measurements.update(drawn, volts, session);
        image.set(WideValue.STATUS_TIME, Duration.between(stateSince, now).toSeconds());
    }

    private void noticeCar(CarView newCar) {
        car = newCar;
        if (car.connected() && !session.running()) {
            session.begin();
        } else if (!car.connected() && session.running()) {
            session.end();
            contactor.open();
            if (lockMode() == LockMode.FORCE_UNLOCK) {
                image.set(ChargerRegister.LOCK_MODE, LockMode.AUTO);
            }
        }
        boolean locked = lockMode() == LockMode.ALWAYS || lockMode() == LockMode.AUTO && car.connected();
        image.set(ChargerRegister.LOCK_STATUS, locked);
    }

    private void show(ChargerStates states) {
        if (states.dlm() != state()) {
            stateSince = now;
        }
        image.set(ChargerRegister.EVSE_STATUS, states.dlm());
        image.set(ChargerRegister.CHARGE_POINT_STATE, states.chargePoint());
        image.set(ChargerRegister.IEC_STATE, states.iec());
    }

    /** The primary was heard with a request that the charger could answer. */
    void contact() {
        watchdog.contact(now);
    }

    /** Carries out a write whose value has been checked. */
    void write(ChargerRegister register, int value) {
        switch (register) {
            case SESSION_COMMAND -> session.command(value);
            case REQUEST_AUTHORIZE -> session.authorize(value);
            case REQUEST_REBOOT -> reboot(value);
            case AMPS_TO_USE -> {
                image.set(register, value);
                setpointWritten = true;
                setpointWrites++;
            }
            case PHASE_TO_USE -> {
                image.set(register, value);
                setpointWrites++;
            }
            default -> image.set(register, value);
        }
    }

    private void reboot(int request) {
        if (request == 1) {
            rebootEnd = now.plus(REBOOT_TIME);
            contactor.open();
            session.forgetPermission();
            forgetSetpoint();
            watchdog.contact(rebootEnd);
        }
    }

    /** Settings survive a restart, what a primary has commanded does not. */
    private void forgetSetpoint() {
        image.set(ChargerRegister.PHASE_TO_USE, image.get(ChargerRegister.PHASE_CONNECTED));
        image.set(ChargerRegister.AMPS_TO_USE, image.get(ChargerRegister.FAILSAFE_CURRENT));
        image.set(ChargerRegister.LOCK_MODE, LockMode.AUTO);
        setpointWritten = false;
    }

    RegisterImage image() {
        return image;
    }

    boolean rebooting() {
        return now.isBefore(rebootEnd);
    }

    public boolean watchdogExpired() {
        return watchdog.expired(now, image.get(ChargerRegister.COMMUNICATION_TIMEOUT));
    }

    /** What the pilot signal allows the car now, A. */
    public int offeredAmps() {
        return offeredAmps;
    }

    /** The phases that reach the car; empty while the contactor is open. */
    public Set<HousePhase> livePhases() {
        return contactor.livePhases();
    }

    public DlmState state() {
        return DlmState.of(image.get(ChargerRegister.EVSE_STATUS)).value();
    }

    /** Register 15, A. */
    public int setpointAmps() {
        return image.get(ChargerRegister.AMPS_TO_USE);
    }

    /** Register 14. */
    public PhaseSelection phases() {
        return PhaseSelection.of(image.get(ChargerRegister.PHASE_TO_USE)).value();
    }

    /** Accepted writes of registers 14 and 15. */
    public long setpointWrites() {
        return setpointWrites;
    }

    private LockMode lockMode() {
        return LockMode.of(image.get(ChargerRegister.LOCK_MODE)).value();
    }
}
