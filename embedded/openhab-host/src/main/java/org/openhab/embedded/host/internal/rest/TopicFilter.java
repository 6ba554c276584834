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
package org.openhab.embedded.host.internal.rest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The topics a client wants, as in {@code openhab/items/*&#47;state,openhab/things/*}; a star stands for anything.
 */
final class TopicFilter {

    private final List<Pattern> patterns;

    /**
     * @param topics separated by commas; null or empty means all
     */
    TopicFilter(@Nullable String topics) {
        patterns = topics == null
                ? List.of()
                : Arrays.stream(topics.split(",")).map(String::strip).filter(topic -> !topic.isEmpty())
                        .map(TopicFilter::pattern).toList();
    }

    private static Pattern pattern(String topic) {
        String trimmed = topic.replaceAll("^/|/$", "");
        return Pattern.compile(Pattern.quote(trimmed).replace("*", "\\E.*\\Q"));
    }

    boolean matches(String topic) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.matcher(topic).matches());
    }
}
