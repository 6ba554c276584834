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

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to start a container.
 *
 * @param assembly the unpacked distribution; it is only read
 * @param directory where the container lives; made, and removed at the end
 * @param port of the web server on the loopback, 1-65535
 * @param conf the openHAB configuration folder, empty for the one in the distribution
 * @param withAddon whether the add-on's KAR lies in the container's deploy folder from the start
 */
public record KarafSettings(Path assembly, Path directory, int port, Optional<Path> conf, boolean withAddon) {
}
