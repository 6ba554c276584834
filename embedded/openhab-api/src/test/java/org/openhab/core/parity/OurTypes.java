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

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.openhab.core.thing.Thing;

/**
 * The types that this bundle offers to others.
 */
final class OurTypes {

    private static final String ROOT = "org/openhab/core";

    private OurTypes() {
    }

    /** The folder with our compiled classes. */
    static Path classes() {
        try {
            return Path.of(Thing.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public types outside of internal packages, loaded by the loader. */
    static List<Class<?>> load(ClassLoader loader) throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (String name : names()) {
            Class<?> type = Class.forName(name, false, loader);
            if (isOffered(type)) {
                types.add(type);
            }
        }
        return types;
    }

    private static boolean isOffered(Class<?> type) {
        for (Class<?> current = type; current != null; current = current.getEnclosingClass()) {
            int modifiers = current.getModifiers();
            if (!Modifier.isPublic(modifiers) && !Modifier.isProtected(modifiers)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> names() throws IOException {
        Path root = classes();
        try (Stream<Path> files = Files.walk(root.resolve(ROOT))) {
            return files.map(file -> root.relativize(file).toString()).filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .filter(name -> !name.contains(".internal.")).sorted().toList();
        }
    }

    static Map<String, ApiType> describe(List<Class<?>> types) {
        Map<String, ApiType> described = new LinkedHashMap<>();
        types.forEach(type -> described.put(type.getName(), ApiReflection.describe(type)));
        return described;
    }
}
