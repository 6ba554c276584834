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
package org.openhab.binding.teltocharge.simulator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.*;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Instant;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.openhab.binding.teltocharge.simulator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDS_ON_MODBUS_AND_THE_JDK_ONLY = classes().should().onlyDependOnClassesThat()
            .resideInAnyPackage("org.openhab.binding.teltocharge.simulator..",
                    "org.openhab.binding.teltocharge.modbus..", "java..", "org.slf4j..",
                    "org.eclipse.jdt.annotation..");

    @ArchTest
    static final ArchRule SHOWS_NOTHING_INTERNAL = noMethods().that().arePublic().and().areDeclaredInClassesThat()
            .arePublic().and().areDeclaredInClassesThat()
            .resideInAnyPackage("org.openhab.binding.teltocharge.simulator",
                    "org.openhab.binding.teltocharge.simulator.model")
            .should().haveRawReturnType(
                    resideInAPackage("org.openhab.binding.teltocharge.simulator.internal.."));

    @ArchTest
    static final ArchRule HAS_NO_CYCLE_BETWEEN_PACKAGES = slices()
            .matching("org.openhab.binding.teltocharge.simulator.(**)").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule KNOWS_NO_CLOCK_OF_ITS_OWN = noClasses().should().callMethod(Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "nanoTime");
}
