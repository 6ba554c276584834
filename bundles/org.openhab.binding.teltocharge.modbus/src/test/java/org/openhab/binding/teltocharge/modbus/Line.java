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
package org.openhab.binding.teltocharge.modbus;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A transport with a slave at its other end, for tests that run over all transports. */
interface Line extends AutoCloseable {
    /** Takes the script from now on; each request is answered by the script that is set when it comes in. */
    void script(LineRequest.Script script);

    Transport transport(Duration timeout);

    List<LineRequest> requests();

    /** @return what the thread of a bus on this line has in its name */
    String name();

    /** The cable is pulled: the slave and the way to it are gone. */
    void cut() throws IOException, InterruptedException;

    /** @return what {@link BusState#fault()} says while the line is cut */
    Fault faultWhileCut();

    /** The cable is plugged in again. */
    void restore() throws IOException, InterruptedException;

    @Override
    void close() throws IOException, InterruptedException;
}
