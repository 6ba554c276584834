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

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class TopicFilterTest {

    @Test
    void takesAllTopicsWhenNoneIsNamed() {
        assertThat(new TopicFilter(null).matches("openhab/items/A/state")).isTrue();
        assertThat(new TopicFilter("").matches("openhab/items/A/state")).isTrue();
    }

    @Test
    void takesAStarForAnything() {
        TopicFilter filter = new TopicFilter("openhab/items/*/state, /openhab/things/*");
        assertThat(filter.matches("openhab/items/A/state")).isTrue();
        assertThat(filter.matches("openhab/items/A/statechanged")).isFalse();
        assertThat(filter.matches("openhab/things/a:b:c/status")).isTrue();
        assertThat(filter.matches("other/openhab/things/a")).isFalse();
    }

    @Test
    void takesAllElseLiterally() {
        assertThat(new TopicFilter("openhab/items/A.B\\E(").matches("openhab/items/A.B\\E(")).isTrue();
        assertThat(new TopicFilter("openhab/items/A.B").matches("openhab/items/AxB")).isFalse();
    }
}
