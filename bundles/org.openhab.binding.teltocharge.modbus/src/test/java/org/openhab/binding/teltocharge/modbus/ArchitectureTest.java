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

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * This bundle stands on the JDK, j2mod, jSerialComm, SnakeYAML and the logging API alone. Plain JUnit tests, because rules in fields do not show
 * up in Surefire's count.
 */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openhab.binding.teltocharge.modbus");

    @Test
    void dependsOnNothingOfOursAndNotOnOpenhab() {
        classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.openhab.binding.teltocharge.modbus..", "java..", "org.slf4j..",
                        "org.eclipse.jdt.annotation..", "com.ghgande.j2mod..", "com.fazecast.jSerialComm..",
                        "org.yaml.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.openhab.binding.teltocharge.modbus.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses().that().resideInAPackage("org.openhab.binding.teltocharge.modbus").should().dependOnClassesThat()
                .resideInAnyPackage("..modbus.charger..", "..modbus.meter..").check(CLASSES);
    }

    @Test
    void showsNoTypeOfTheLibraries() {
        noClasses().that().arePublic().should().dependOnClassesThat()
                .resideInAnyPackage("com.ghgande..", "com.fazecast..", "org.yaml..").check(CLASSES);
    }

    @Test
    void letsChargersAndMetersSpeakToTheBusOnly() {
        noClasses().that().resideInAnyPackage("..modbus.charger..", "..modbus.meter..").should().dependOnClassesThat()
                .areAssignableTo(Transport.class).check(CLASSES);
        noClasses().that().resideInAnyPackage("..modbus.charger..", "..modbus.meter..").should().dependOnClassesThat()
                .belongToAnyOf(QueuedModbusBus.class, ModbusBuses.class).check(CLASSES);
    }
}
