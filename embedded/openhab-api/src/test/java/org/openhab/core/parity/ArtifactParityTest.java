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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.openhab.core.thing.Thing;

/**
 * Compares our types with openHAB's own jars. They are there in the profile {@code -Dopenhab.version=...}; without
 * it our own classes, loaded a second time the same way, stand in for them.
 */
class ArtifactParityTest {

    private static final String JARS = "openhab.jars";

    @Test
    void everySignatureAndConstantIsOpenHabsOwnWhenItsJarsAreThere() throws Exception {
        String folder = System.getProperty(JARS, "");
        assumeTrue(!folder.isEmpty(), "only with -Dopenhab.version");
        List<URL> jars = jarsIn(Path.of(folder));
        assertThat(jars).as("jars in %s", folder).isNotEmpty();

        assertParityWith(jars, "openHAB's jars");
    }

    @Test
    void ownClassesLoadedTwiceDoNotDiffer() throws Exception {
        assertParityWith(List.of(OurTypes.classes().toUri().toURL()), "our own classes");
    }

    private static void assertParityWith(List<URL> jars, String what) throws Exception {
        List<Class<?>> types = OurTypes.load(Thing.class.getClassLoader());
        Map<String, ApiType> ours = OurTypes.describe(types);
        try (ForeignTypes foreign = new ForeignTypes(jars)) {
            ApiComparison comparison = ApiComparison.of(ours, foreign.describe(ours.keySet()));
            List<String> constants = differingConstants(types, foreign);

            System.out.printf("Parity with %s: %d members compared, %d differences, %d differing constants%n", what,
                    comparison.compared(), comparison.differences().size(), constants.size());
            assertThat(comparison.differences()).isEmpty();
            assertThat(constants).isEmpty();
            assertThat(comparison.compared()).isGreaterThan(1000);
        }
    }

    private static List<String> differingConstants(List<Class<?>> types, ForeignTypes foreign)
            throws ReflectiveOperationException {
        List<String> differing = new ArrayList<>();
        for (Class<?> type : types) {
            for (Field field : type.getFields()) {
                if (field.getDeclaringClass() != type || !isConstant(field)) {
                    continue;
                }
                Object mine = field.get(null);
                Object theirs = foreign.constant(type.getName(), field.getName());
                if (!Objects.equals(mine, theirs)) {
                    differing.add(field + ": ours '" + mine + "', reference '" + theirs + "'");
                }
            }
        }
        return differing;
    }

    private static boolean isConstant(Field field) {
        boolean hasSimpleValue = field.getType() == String.class || field.getType().isPrimitive();
        return hasSimpleValue && Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
    }

    private static List<URL> jarsIn(Path folder) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
                jars.add(file.toUri().toURL());
            }
        }
        return jars;
    }
}
