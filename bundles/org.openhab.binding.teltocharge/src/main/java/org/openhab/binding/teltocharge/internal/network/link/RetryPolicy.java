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
package org.openhab.binding.teltocharge.internal.network.link;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;

/**
 * When to ask a device again that has failed, and when to look for it elsewhere. Not safe for use by several threads.
 */
@NonNullByDefault
final class RetryPolicy {

    private static final int FAILURES_UNTIL_LOST = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    /** Devices lock themselves after some wrong passwords, and the owner has to act anyway. */
    private static final Duration PAUSE_FOR_OWNER = Duration.ofSeconds(30);
    /** HomeWizard: the token is given within 30 s after the button was pressed. */
    private static final Duration PAUSE_FOR_BUTTON = Duration.ofSeconds(2);
    private static final Duration LOST_UNTIL_LOOK = Duration.ofSeconds(10);
    private static final Duration FIRST_LOOK_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOOK_PAUSE = Duration.ofMinutes(15);

    private int failures;
    private @Nullable Instant failingSince;
    private Instant nextTry = Instant.MIN;
    private Instant nextLook = Instant.MIN;
    private Duration lookPause = FIRST_LOOK_PAUSE;

    boolean mayTry(Instant now) {
        return !now.isBefore(nextTry);
    }

    /** Whether so much has failed that we must make sure anew who answers. */
    boolean isLost() {
        return failures >= FAILURES_UNTIL_LOST;
    }

    void succeeded() {
        failures = 0;
        failingSince = null;
        nextTry = Instant.MIN;
        lookPause = FIRST_LOOK_PAUSE;
    }

    void failed(NetworkFault fault, Instant now) {
        failures++;
        if (failingSince == null) {
            failingSince = now;
        }
        nextTry = now.plus(pause(fault));
    }

    private Duration pause(NetworkFault fault) {
        return switch (fault) {
            case BUTTON, API_OFF_OR_BUTTON -> PAUSE_FOR_BUTTON;
            case PASSWORD, TOKEN, NOT_A_METER, WRONG_DEVICE, CERTIFICATE -> PAUSE_FOR_OWNER;
            default -> failures < FAILURES_UNTIL_LOST
                    ? Duration.ZERO
                    : shorter(LONGEST_PAUSE, Duration.ofSeconds(1L << Math.min(failures - FAILURES_UNTIL_LOST, 10)));
        };
    }

    /**
     * @return whether the device may have another address now, and it is time to look; the next time comes later
     */
    boolean takeLook(NetworkFault fault, Instant now) {
        Instant since = failingSince;
        if (since == null || !mayHaveMoved(fault) || now.isBefore(nextLook)
                || fault != NetworkFault.WRONG_DEVICE && now.isBefore(since.plus(LOST_UNTIL_LOOK))) {
            return false;
        }
        nextLook = now.plus(lookPause);
        lookPause = shorter(LONGEST_LOOK_PAUSE, lookPause.multipliedBy(2));
        return true;
    }

    private static boolean mayHaveMoved(NetworkFault fault) {
        return switch (fault) {
            case UNREACHABLE, TIMEOUT, BROKEN_OFF, WRONG_DEVICE, NO_SUCH_API, HTTP_STATUS, REDIRECT, MALFORMED, CERTIFICATE, NOT_A_METER -> true;
            default -> false;
        };
    }

    /** The device has another address: it is tried at once. */
    void moved() {
        failures = 0;
        nextTry = Instant.MIN;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
