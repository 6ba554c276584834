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
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;

/**
 * Types of values and defaults.
 */
class ConfigUtilTest {

    private static final URI TYPE = URI.create("thing-type:teltocharge:charger");

    private static ConfigDescriptionParameterBuilder parameter(Type type) {
        return ConfigDescriptionParameterBuilder.create("p", type);
    }

    @Test
    void defaultsComeInTheTypeOfTheParameter() {
        assertThat(ConfigUtil.getDefaultValueAsCorrectType(parameter(Type.INTEGER).withDefault("30").build()))
                .isEqualTo(BigDecimal.valueOf(30));
        assertThat(ConfigUtil.getDefaultValueAsCorrectType(parameter(Type.DECIMAL).withDefault("1.5").build()))
                .isEqualTo(new BigDecimal("1.5"));
        assertThat(ConfigUtil.getDefaultValueAsCorrectType(parameter(Type.BOOLEAN).withDefault("true").build()))
                .isEqualTo(true);
        assertThat(ConfigUtil
                .getDefaultValueAsCorrectType(parameter(Type.TEXT).withDefault("a,b").withMultiple(true).build()))
                        .isEqualTo(List.of("a", "b"));
        assertThat(ConfigUtil.getDefaultValueAsCorrectType(parameter(Type.INTEGER).withDefault("1.5").build()))
                .isNull();
    }

    @Test
    void defaultsFillOnlyWhatIsMissing() {
        ConfigDescription description = ConfigDescriptionBuilder.create(TYPE)
                .withParameter(
                        ConfigDescriptionParameterBuilder.create("unitId", Type.INTEGER).withDefault("1").build())
                .withParameter(ConfigDescriptionParameterBuilder.create("host", Type.TEXT).withDefault("x").build())
                .build();
        Configuration configuration = new Configuration(Map.of("host", "charger"));

        ConfigUtil.applyDefaultConfiguration(configuration, description);

        assertThat(configuration.getProperties()).containsOnly(Map.entry("host", "charger"),
                Map.entry("unitId", BigDecimal.ONE));
    }

    @Test
    void textsBecomeWhatTheParameterAsksFor() {
        assertThat(ConfigUtil.normalizeType("16", parameter(Type.INTEGER).build())).isEqualTo(BigDecimal.valueOf(16));
        assertThat(ConfigUtil.normalizeType("true", parameter(Type.BOOLEAN).build())).isEqualTo(true);
        assertThat(ConfigUtil.normalizeType(16, parameter(Type.TEXT).build())).isEqualTo("16");
        assertThat(ConfigUtil.normalizeType("a", parameter(Type.TEXT).withMultiple(true).build()))
                .isEqualTo(List.of("a"));
        assertThat(ConfigUtil.normalizeType("many", parameter(Type.INTEGER).build())).isEqualTo("many");
    }

    @Test
    void aUriWithoutASchemeIsNoConfigDescription() {
        assertThatThrownBy(() -> ConfigDescriptionBuilder.create(URI.create("charger")).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextHasNoUnit() {
        assertThatThrownBy(() -> parameter(Type.TEXT).withUnit("A").build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
