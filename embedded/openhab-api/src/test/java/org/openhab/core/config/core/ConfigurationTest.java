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
package org.openhab.core.config.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/**
 * How configuration values are kept and put into the fields of a class.
 */
class ConfigurationTest {

    enum Mode {
        SLOW, FAST
    }

    static class Base {
        public String host = "localhost";
    }

    static class Settings extends Base {
        public int port = 502;
        public Long timeout;
        public double reserve = 1.5;
        public boolean enabled;
        public Mode mode = Mode.SLOW;
        public List<String> chargers = List.of();
        public List<Integer> units = List.of();
        public BigDecimal exact;
        public final int fixed = 7;
        private String secret = "none";
    }

    @Test
    void valuesGoIntoTheFieldsOfTheirNames() {
        Configuration configuration = new Configuration(
                Map.of("host", "charger", "port", 1502, "timeout", 30, "reserve", 0.5, "enabled", true, "mode", "FAST",
                        "chargers", List.of("a", "b"), "units", List.of(1, 2), "secret", "key"));
        configuration.put("exact", "1.10");

        Settings settings = configuration.as(Settings.class);

        assertThat(settings.host).isEqualTo("charger");
        assertThat(settings.port).isEqualTo(1502);
        assertThat(settings.timeout).isEqualTo(30L);
        assertThat(settings.reserve).isEqualTo(0.5);
        assertThat(settings.enabled).isTrue();
        assertThat(settings.mode).isEqualTo(Mode.FAST);
        assertThat(settings.chargers).containsExactly("a", "b");
        assertThat(settings.units).containsExactly(1, 2);
        assertThat(settings.exact).isEqualTo("1.10");
        assertThat(settings.secret).isEqualTo("key");
    }

    @Test
    void fieldsWithoutAFittingValueKeepTheirs() {
        Configuration configuration = new Configuration(Map.of("port", "many", "mode", "SIDEWAYS", "fixed", 8));

        Settings settings = configuration.as(Settings.class);

        assertThat(settings.host).isEqualTo("localhost");
        assertThat(settings.port).isEqualTo(502);
        assertThat(settings.mode).isEqualTo(Mode.SLOW);
        assertThat(settings.timeout).isNull();
    }

    @Test
    void aSingleValueFitsAList() {
        assertThat(new Configuration(Map.of("chargers", "a")).as(Settings.class).chargers).containsExactly("a");
    }

    @Test
    void numbersAreKeptAsBigDecimal() {
        Configuration configuration = new Configuration(Map.of("port", 502));

        assertThat(configuration.get("port")).isEqualTo(BigDecimal.valueOf(502));
        assertThat(configuration).isEqualTo(new Configuration(Map.of("port", 502L)));
    }

    @Test
    void valuesOfOtherKindsAreRefused() {
        assertThatThrownBy(() -> new Configuration().put("when", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Configuration().put("mixed", List.of(1, "a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void setPropertiesReplacesAll() {
        Configuration configuration = new Configuration(Map.of("old", 1, "both", 2));

        configuration.setProperties(Map.of("both", 3, "new", 4));

        assertThat(configuration.getProperties()).containsOnly(Map.entry("both", BigDecimal.valueOf(3)),
                Map.entry("new", BigDecimal.valueOf(4)));
    }
}
