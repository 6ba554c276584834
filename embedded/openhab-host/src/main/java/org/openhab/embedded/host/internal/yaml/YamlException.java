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
package org.openhab.embedded.host.internal.yaml;

import org.yaml.snakeyaml.nodes.Node;

/**
 * Ends the reading of one element of a file, not that of the file.
 */
final class YamlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    YamlException(Node where, String message) {
        super(message);
        this.line = lineOf(where);
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    YamlProblem problem() {
        return new YamlProblem(line, String.valueOf(getMessage()));
    }
}
