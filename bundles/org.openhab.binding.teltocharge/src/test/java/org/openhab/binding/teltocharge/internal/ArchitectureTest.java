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
package org.openhab.binding.teltocharge.internal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final String BASE = "org.openhab.binding.teltocharge";

    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void onlyTheBindingKnowsOpenhab() {
        noClasses().that().resideOutsideOfPackage(BASE + ".internal..").should().dependOnClassesThat()
                .resideInAnyPackage("org.openhab.core..", BASE + ".internal..").check(classes);
    }

    @Test
    void theEngineKnowsNothingButItself() {
        noClasses().that().resideInAPackage(BASE + ".dlb..").should().dependOnClassesThat()
                .resideInAnyPackage(BASE + ".modbus..", BASE + ".simulator..", "java.io..", "java.net..")
                .check(classes);
    }

    @Test
    void modbusKnowsNeitherEngineNorSimulator() {
        noClasses().that().resideInAPackage(BASE + ".modbus..").should().dependOnClassesThat()
                .resideInAnyPackage(BASE + ".dlb..", BASE + ".simulator..").check(classes);
    }

    @Test
    void theSimulatorDoesNotKnowTheEngine() {
        noClasses().that().resideInAPackage(BASE + ".simulator..").should().dependOnClassesThat()
                .resideInAPackage(BASE + ".dlb..").check(classes);
    }

    @Test
    void thePackagesOfTheBindingHaveNoCycles() {
        slices().matching(BASE + ".internal.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void thePartsOfTheAddOnHaveNoCycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void noClassUsesJ2modDirectly() {
        noClasses().that().resideInAPackage(BASE + ".internal..").should().dependOnClassesThat()
                .resideInAPackage("com.ghgande..").check(classes);
    }
}
