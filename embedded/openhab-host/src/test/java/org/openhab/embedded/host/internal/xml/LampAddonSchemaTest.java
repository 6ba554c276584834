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
package org.openhab.embedded.host.internal.xml;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.embedded.host.internal.testing.SchemaFolder;
import org.xml.sax.SAXException;

/**
 * What the reader is tested with is what openHAB's schemas allow.
 */
@NonNullByDefault({})
class LampAddonSchemaTest {

    private static final Path OH_INF = Path.of("src/test/resources/lamp-addon/OH-INF");

    @ParameterizedTest
    @CsvSource({"addon/addon.xml,addon-1.0.0.xsd", "thing/things.xml,thing-description-1.0.0.xsd",
            "config/config.xml,config-description-1.0.0.xsd"})
    void fileFitsItsSchema(String file, String xsd) throws SAXException, IOException {
        Path schemas = SchemaFolder.find();
        assumeTrue(Files.isDirectory(schemas), "openHAB's schemas are not there");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver(SchemaFolder.resolver(schemas));
        Schema schema = factory.newSchema(new StreamSource(schemas.resolve(xsd).toFile()));
        try (InputStream in = Files.newInputStream(OH_INF.resolve(file))) {
            assertThatCode(() -> schema.newValidator().validate(new StreamSource(in))).doesNotThrowAnyException();
        }
    }
}
