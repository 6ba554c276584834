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
package org.openhab.core.events;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Lets events pass whose whole topic matches one of the regular expressions.
 */
@NonNullByDefault
public class TopicEventFilter implements EventFilter {

    private final List<Pattern> topicRegexes;

    /**
     * @throws PatternSyntaxException if the expression is malformed
     */
    public TopicEventFilter(String topicRegex) {
        this(List.of(topicRegex));
    }

    public TopicEventFilter(List<String> topicRegexes) throws PatternSyntaxException {
        this.topicRegexes = topicRegexes.stream().map(Pattern::compile).toList();
    }

    @Override
    public boolean apply(Event event) {
        return topicRegexes.stream().anyMatch(regex -> regex.matcher(event.getTopic()).matches());
    }
}
