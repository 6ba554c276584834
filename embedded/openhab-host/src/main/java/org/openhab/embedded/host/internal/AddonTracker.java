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
package org.openhab.embedded.host.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;

/**
 * Reads the OH-INF folders of running bundles.
 */
final class AddonTracker extends BundleTracker<Bundle> {

    private static final List<String> FOLDERS = List.of("OH-INF/addon", "OH-INF/config", "OH-INF/thing");

    private final Host host;

    AddonTracker(BundleContext context, Host host) {
        super(context, Bundle.STARTING | Bundle.ACTIVE, null);
        this.host = host;
    }

    @Override
    public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        List<URL> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            Enumeration<URL> entries = bundle.findEntries(folder, "*.xml", true);
            if (entries != null) {
                files.addAll(Collections.list(entries));
            }
        }
        if (files.isEmpty()) {
            return null;
        }
        host.addTypes(bundle, files);
        return bundle;
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        host.removeTypes(bundle);
    }
}
