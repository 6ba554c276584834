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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The configurations that come with the demo beside the usual one, a folder each. */
final class Scenarios {

    private final Path folder;

    /**
     * @param assembly the container as built
     */
    Scenarios(Path assembly) {
        this.folder = assembly.resolve("scenarios");
    }

    /**
     * The configuration to run with.
     *
     * @return empty for the usual one
     * @throws DemoException if there is no such scenario
     */
    Optional<Path> conf(Options options) throws DemoException, IOException {
        if (options.scenario().isEmpty()) {
            return options.conf();
        }
        String name = options.scenario().get();
        List<String> names = names();
        if (!names.contains(name)) {
            throw new DemoException("No scenario " + name + "; there are " + String.join(", ", names));
        }
        return Optional.of(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
