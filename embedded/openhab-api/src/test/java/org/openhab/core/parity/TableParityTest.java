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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.openhab.core.thing.Thing;

/**
 * Compares our signatures with the table of facts about openHAB 5.2.1, which lies next to the repository where it is
 * at hand.
 */
class TableParityTest {

    private static final Path TABLE = Path.of("shared", "openhab-api", "openhab-5.2.1.tsv");

    /** That table says nothing about these packages; what openHAB's javadoc says about them is here. */
    private static final Set<String> OUTSIDE_THE_TABLE = Set.of("org.openhab.core.automation",
            "org.openhab.core.automation.handler", "org.openhab.core.automation.type");
    private static final String PUBLISHED = "automation.tsv";

    @Test
    void everySignatureIsOpenHabsOwnWhenTheTableIsThere() throws Exception {
        Path table = find();
        assumeTrue(table != null, "the table is not here");
        Map<String, ApiType> ours = OurTypes.describe(OurTypes.load(Thing.class.getClassLoader()));
        ours.keySet().removeIf(TableParityTest::isOutsideTheTable);

        ApiComparison comparison = ApiComparison.of(ours, ApiTable.read(table).types());

        System.out.printf("Parity with the table: %d types, %d members compared, %d differences%n", ours.size(),
                comparison.compared(), comparison.differences().size());
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isGreaterThan(1000);
    }

    @Test
    void everySignatureForRuleModulesIsThatOfThePublishedJavadoc() throws Exception {
        Map<String, ApiType> ours = OurTypes.describe(OurTypes.load(Thing.class.getClassLoader()));
        ours.keySet().removeIf(name -> !isOutsideTheTable(name));
        Path published = Path.of(TableParityTest.class.getResource(PUBLISHED).toURI());

        ApiComparison comparison = ApiComparison.of(ours, ApiTable.read(published).types());

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isGreaterThan(25);
    }

    private static boolean isOutsideTheTable(String type) {
        return OUTSIDE_THE_TABLE.contains(type.substring(0, type.lastIndexOf('.')));
    }

    /** Looks beside each folder from here upwards: the module, the repository and what it lies in. */
    private static Path find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(TABLE);
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
