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

import static org.mockito.ArgumentMatchers.*;
import static org.mockito.Mockito.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Bundles whose content is a folder.
 */
@NonNullByDefault
public final class FakeBundle {

    private FakeBundle() {
    }

    public static Bundle of(Path folder) {
        Bundle bundle = mock(Bundle.class);
        when(bundle.findEntries(anyString(), anyString(), anyBoolean())).thenAnswer(call -> {
            List<URL> files = files(folder.resolve(call.<String>getArgument(0)),
                    call.<String>getArgument(1).substring(1));
            return files.isEmpty() ? null : Collections.enumeration(files);
        });
        return bundle;
    }

    public static BundleContext context(Bundle bundle) {
        BundleContext context = mock(BundleContext.class);
        when(context.getBundle()).thenReturn(bundle);
        return context;
    }

    public static List<URL> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<URL> urls = new ArrayList<>();
            for (Path path : paths.filter(file -> file.toString().endsWith(suffix)).sorted().toList()) {
                urls.add(path.toUri().toURL());
            }
            return urls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
