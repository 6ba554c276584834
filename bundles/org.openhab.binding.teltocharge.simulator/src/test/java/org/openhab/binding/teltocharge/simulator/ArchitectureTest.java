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

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Plain test methods: fields with rules run, too, but are not counted in the build's report. */
class ArchitectureTest {

    private static final String BASE = "org.openhab.binding.teltocharge.simulator";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(BASE);

    @Test
    void dependsOnModbusAndTheJdkOnly() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(BASE + "..",
                "org.openhab.binding.teltocharge.modbus..", "java..", "org.slf4j..", "org.eclipse.jdt.annotation..")
                .check(CLASSES);
    }

    @Test
    void showsNothingInternal() {
        noMethods().that().arePublic().and().areDeclaredInClassesThat().arePublic().and()
                .areDeclaredInClassesThat().resideInAnyPackage(BASE, BASE + ".model").should()
                .haveRawReturnType(resideInAPackage(BASE + ".internal..")).check(CLASSES);
    }

    @Test
    void hasNoCycleBetweenPackages() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
        noClasses().that().resideInAPackage(BASE + ".*..").should().dependOnClassesThat().resideInAPackage(BASE)
                .check(CLASSES);
    }

    @Test
    void knowsNoClockOfItsOwn() {
        noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime").check(CLASSES);
    }
}
