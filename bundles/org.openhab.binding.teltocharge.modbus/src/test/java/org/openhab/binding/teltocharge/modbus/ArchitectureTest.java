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
package org.openhab.binding.teltocharge.modbus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * This bundle stands on the JDK, j2mod and the logging API alone.
 */
@AnalyzeClasses(packages = "org.openhab.binding.teltocharge.modbus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule DEPENDS_ON_NOTHING_OF_OURS_AND_NOT_ON_OPENHAB = classes().should().onlyDependOnClassesThat()
            .resideInAnyPackage("org.openhab.binding.teltocharge.modbus..", "java..", "org.slf4j..",
                    "org.eclipse.jdt.annotation..", "com.ghgande.j2mod..");

    @ArchTest
    static final ArchRule HAS_NO_CYCLES_BETWEEN_PACKAGES = slices()
            .matching("org.openhab.binding.teltocharge.(modbus..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SHOWS_NO_J2MOD_TYPE = noClasses().that().arePublic().should().dependOnClassesThat()
            .resideInAPackage("com.ghgande..");

    @ArchTest
    static final ArchRule CHARGERS_AND_METERS_SPEAK_TO_THE_BUS_ONLY = noClasses().that()
            .resideInAnyPackage("..modbus.charger..", "..modbus.meter..").should()
            .dependOnClassesThat().haveSimpleName("QueuedModbusBus").orShould().dependOnClassesThat()
            .haveSimpleName("Transport");
}
