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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.event.EventBus;
import org.openhab.embedded.host.internal.inbox.DiscoveryServices;
import org.openhab.embedded.host.internal.inbox.HostInbox;
import org.openhab.embedded.host.internal.item.HostItemRegistry;
import org.openhab.embedded.host.internal.rest.EventsServlet;
import org.openhab.embedded.host.internal.rest.RestServlet;
import org.openhab.embedded.host.internal.testing.FakeBundle;
import org.openhab.embedded.host.internal.thing.HostThingRegistry;
import org.openhab.embedded.host.internal.thing.ThingLifecycle;
import org.osgi.framework.Bundle;

/**
 * A host outside of OSGi, with the lamp add-on of the tests.
 */
@NonNullByDefault
public final class TestHost implements AutoCloseable {

    private static final Path LAMP_ADDON = Path.of("src/test/resources/lamp-addon");

    private final Path folder;
    private final Bundle lampBundle = FakeBundle.of(LAMP_ADDON);
    private final Host host;

    public TestHost(Path folder) {
        this.folder = folder;
        HostSettings settings = new HostSettings(folder.resolve("conf"), folder.resolve("userdata"), false);
        host = new Host(settings, FakeBundle.context(lampBundle), type -> lampBundle);
    }

    /** Writes a file of the configuration. */
    public TestHost withFile(String name, String content) throws IOException {
        Path file = folder.resolve("conf/yaml").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    public TestHost addTypes() {
        host.addTypes(lampBundle, FakeBundle.files(LAMP_ADDON.resolve("OH-INF"), ".xml"));
        return this;
    }

    public TestHost start() {
        host.start();
        return this;
    }

    public HostThingRegistry things() {
        return host.things;
    }

    public Thing thing(String uid) {
        Thing thing = host.things.get(new ThingUID(uid));
        if (thing == null) {
            throw new AssertionError("no thing " + uid + " in " + List.copyOf(host.things.getAll()));
        }
        return thing;
    }

    public HostItemRegistry items() {
        return host.items;
    }

    public ThingLifecycle lifecycle() {
        return host.lifecycle;
    }

    public HostInbox inbox() {
        return host.inbox;
    }

    public DiscoveryServices discovery() {
        return host.discovery;
    }

    public EventBus bus() {
        return host.bus;
    }

    public RestServlet rest() {
        return host.restServlet;
    }

    public EventsServlet events() {
        return host.eventsServlet;
    }

    @Override
    public void close() {
        host.close();
    }
}
