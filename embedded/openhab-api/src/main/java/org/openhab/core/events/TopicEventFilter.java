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
import java.util.regex.PatternSyntaxException;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class TopicEventFilter implements EventFilter {

    public TopicEventFilter(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public TopicEventFilter(List<String> list) throws PatternSyntaxException {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean apply(Event event) {
        throw new UnsupportedOperationException("not yet");
    }
}
