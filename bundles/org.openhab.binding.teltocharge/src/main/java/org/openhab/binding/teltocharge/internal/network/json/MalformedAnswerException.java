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
package org.openhab.binding.teltocharge.internal.network.json;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a device answered is not what its documentation promises.
 */
@NonNullByDefault
public class MalformedAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what is wrong, in a few words; without a secret, since it is shown
     */
    public MalformedAnswerException(String what) {
        super(what);
    }

    /** What is wrong, in a few words. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
