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
package org.openhab.binding.teltocharge.internal.network.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What goes wrong with a meter on the network. Each has another cure.
 */
@NonNullByDefault
public enum NetworkFault {
    /** No connection: the host is not there, or refuses. */
    UNREACHABLE,
    /** No answer in time. */
    TIMEOUT,
    /** The connection ended before the answer was complete. */
    BROKEN_OFF,
    /** The password is missing or wrong. */
    PASSWORD,
    /** The token is not valid any more. */
    TOKEN,
    /** The device's local interface is switched off. */
    API_OFF,
    /** The owner has to press the device's button. */
    BUTTON,
    /** Either the local interface is to be switched on or the button to be pressed. */
    API_OFF_OR_BUTTON,
    /** The device knows no such interface; it is another device, or its firmware is too old. */
    NO_SUCH_API,
    /** The device asks to be left alone for a while. */
    BUSY,
    /** Some other answer than success. */
    HTTP_STATUS,
    /** The device sends us elsewhere, which a meter never does. */
    REDIRECT,
    /** The answer is not what the documentation promises. */
    MALFORMED,
    /** A value that no meter on a live grid connection shows. */
    IMPLAUSIBLE,
    /** Neither a current nor a power of any phase. */
    NO_VALUES,
    /** The device answers, and is no meter for a grid connection. */
    NOT_A_METER,
    /** Another device than before answers at the address. */
    WRONG_DEVICE,
    /** The certificate is not the one of this device. */
    CERTIFICATE,
    /** The device goes on sending one and the same sample. */
    FROZEN,
    /** The connection was closed by ourselves. */
    CLOSED
}
