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
package org.openhab.binding.teltocharge.dlb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

@AnalyzeClasses(packages = "org.openhab.binding.teltocharge.dlb", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "org.openhab.binding.teltocharge.dlb";

    @ArchTest
    static final ArchRule DEPENDS_ON_NOTHING_ELSE_OF_OURS_OR_OPENHAB = noClasses().should().dependOnClassesThat(
            DescribedPredicate.describe("are openHAB's or another bundle's", ArchitectureTest::isForeign));

    @ArchTest
    static final ArchRule HAS_NO_INPUT_OUTPUT_OR_THREADS = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.util.concurrent..", "java.sql..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule HAS_NO_CLOCK = noClasses().should().callMethod(Instant.class, "now").orShould()
            .callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "nanoTime").orShould()
            .callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now").orShould()
            .dependOnClassesThat().belongToAnyOf(Clock.class, InstantSource.class, Thread.class);

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().assignedFrom(new ByPackage()).should()
            .beFreeOfCycles();

    private static boolean isForeign(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("org.openhab") && !name.startsWith(OURS);
    }

    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(OURS)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
