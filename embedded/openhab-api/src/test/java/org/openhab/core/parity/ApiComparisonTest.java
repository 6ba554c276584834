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
package org.openhab.core.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/**
 * The comparison must see what differs, or its silence means nothing.
 */
class ApiComparisonTest {

    interface Ours {
        void run(String argument) throws java.io.IOException;
    }

    interface OtherParameter {
        void run(List<String> argument) throws java.io.IOException;
    }

    interface OtherException {
        void run(String argument);
    }

    interface OneMore {
        void run(String argument) throws java.io.IOException;

        int count();
    }

    interface Narrower extends Runnable {
        void run(String argument) throws java.io.IOException;
    }

    private static List<String> differencesTo(Class<?> reference) {
        ApiType theirs = ApiReflection.describe(reference);
        ApiType renamed = new ApiType(Ours.class.getName(), theirs.modifiers(), theirs.supertypes(), theirs.members());
        return ApiComparison.of(Map.of("Ours", ApiReflection.describe(Ours.class)), Map.of("Ours", renamed))
                .differences();
    }

    @Test
    void nothingDiffersFromItself() {
        assertThat(differencesTo(Ours.class)).isEmpty();
    }

    @Test
    void anotherParameterIsADifference() {
        assertThat(differencesTo(OtherParameter.class)).hasSize(2).anyMatch(line -> line.contains("no such member"))
                .anyMatch(line -> line.contains("lacks abstract"));
    }

    @Test
    void anotherExceptionIsADifference() {
        assertThat(differencesTo(OtherException.class)).singleElement().asString().contains("throws");
    }

    @Test
    void aMissingAbstractMethodIsADifference() {
        assertThat(differencesTo(OneMore.class)).singleElement().asString().contains("lacks abstract method count");
    }

    @Test
    void anotherSupertypeIsADifference() {
        assertThat(differencesTo(Narrower.class)).singleElement().asString().contains("supertypes");
    }

    @Test
    void aTypeTheReferenceLacksIsADifference() {
        Map<String, ApiType> ours = Map.of("Ours", ApiReflection.describe(Ours.class));

        assertThat(ApiComparison.of(ours, Map.of()).differences()).containsExactly("Ours: no such type");
    }
}
