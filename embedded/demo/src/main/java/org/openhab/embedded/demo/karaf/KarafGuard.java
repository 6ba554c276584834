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
package org.openhab.embedded.demo.karaf;

import java.io.IOException;
import java.util.Optional;

/**
 * Sees to it that a container never outlives this program, even if that is told to end while the container is being
 * started: ending waits for the start, and after the end nothing starts any more.
 */
public final class KarafGuard {

    private Optional<Karaf> karaf = Optional.empty();
    private boolean ended;

    /**
     * @throws IOException if it cannot be started, or the program is ending
     */
    public synchronized Karaf start(KarafSettings settings) throws IOException {
        if (ended) {
            throw new IOException("The program is ending");
        }
        Karaf started = Karaf.start(settings);
        karaf = Optional.of(started);
        return started;
    }

    /** Stops the container, if there is one, and removes what it wrote. */
    public synchronized void end() throws IOException {
        ended = true;
        if (karaf.isPresent()) {
            karaf.get().stop();
            karaf.get().deleteDirectory();
        }
    }
}
