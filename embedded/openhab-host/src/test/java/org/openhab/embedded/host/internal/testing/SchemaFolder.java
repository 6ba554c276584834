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
package org.openhab.embedded.host.internal.testing;

import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/**
 * openHAB's schemas, which are kept beside the project.
 */
@NonNullByDefault
public final class SchemaFolder {

    private SchemaFolder() {
    }

    /** The folder, whether or not it is there. */
    public static Path find() {
        Path module = Path.of("").toAbsolutePath();
        return module.resolve("../../../shared/openhab-schemas").normalize();
    }

    /** Finds imported schemas in the folder instead of on the network. */
    public static LSResourceResolver resolver(Path folder) {
        return (type, namespace, publicId, systemId, baseUri) -> new Input(publicId,
                folder.resolve(String.valueOf(systemId).replaceAll(".*/", "")).toUri().toString());
    }

    private record Input(@Nullable String publicId, String systemId) implements LSInput {

        @Override
        public @Nullable Reader getCharacterStream() {
            return null;
        }

        @Override
        public void setCharacterStream(@Nullable Reader characterStream) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable InputStream getByteStream() {
            return null;
        }

        @Override
        public void setByteStream(@Nullable InputStream byteStream) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getStringData() {
            return null;
        }

        @Override
        public void setStringData(@Nullable String stringData) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public void setSystemId(@Nullable String newSystemId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getPublicId() {
            return publicId;
        }

        @Override
        public void setPublicId(@Nullable String newPublicId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getBaseURI() {
            return null;
        }

        @Override
        public void setBaseURI(@Nullable String baseUri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getEncoding() {
            return null;
        }

        @Override
        public void setEncoding(@Nullable String encoding) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCertifiedText(boolean certifiedText) {
            throw new UnsupportedOperationException();
        }
    }
}
