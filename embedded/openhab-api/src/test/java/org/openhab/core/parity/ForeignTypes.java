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

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of the same names in other jars, kept apart from ours.
 */
final class ForeignTypes implements AutoCloseable {

    private static final String API = "org.openhab.core.";

    private final URLClassLoader loader;

    /**
     * @param jars jars or folders of classes
     */
    ForeignTypes(List<URL> jars) {
        loader = new ApiFirst(jars.toArray(URL[]::new), ForeignTypes.class.getClassLoader());
    }

    /** Finds everything of the API in the jars alone, and everything else where the tests find it. */
    private static final class ApiFirst extends URLClassLoader {
        private ApiFirst(URL[] jars, ClassLoader parent) {
            super(jars, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(API)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    /** Describes those of the names that there are. */
    Map<String, ApiType> describe(Collection<String> names) {
        Map<String, ApiType> described = new LinkedHashMap<>();
        for (String name : names) {
            Class<?> type = find(name);
            if (type != null) {
                described.put(name, ApiReflection.describe(type));
            }
        }
        return described;
    }

    private Class<?> find(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** The value of a constant, {@code null} if there is none. */
    Object constant(String type, String field) throws ReflectiveOperationException {
        return Class.forName(type, true, loader).getField(field).get(null);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
