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
package org.openhab.embedded.demo;

import java.util.List;

/** The demo cannot go on. The message says to its user what is wrong and what helps. */
public final class DemoException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> details;

    public DemoException(String message) {
        this(message, List.of());
    }

    /**
     * @param details what else to show, a line each, such as the end of a log
     */
    public DemoException(String message, List<String> details) {
        super(message);
        this.details = List.copyOf(details);
    }

    public List<String> details() {
        return details;
    }
}
