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

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.types.Command;

/**
 * A bridge that stays in INITIALIZING until the test says otherwise.
 */
@NonNullByDefault
public final class FakeBridgeHandler extends BaseBridgeHandler implements FakeCalls {

    private final List<String> calls = new CopyOnWriteArrayList<>();

    FakeBridgeHandler(Bridge bridge) {
        super(bridge);
    }

    @Override
    public List<String> calls() {
        return calls;
    }

    @Override
    public void initialize() {
        calls.add("initialize");
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        calls.add(channelUID.getId() + "=" + command);
    }

    @Override
    public void childHandlerInitialized(ThingHandler childHandler, Thing childThing) {
        calls.add("child initialized " + childThing.getUID().getId());
    }

    @Override
    public void childHandlerDisposed(ThingHandler childHandler, Thing childThing) {
        calls.add("child disposed " + childThing.getUID().getId());
    }

    @Override
    public void dispose() {
        calls.add("dispose");
        super.dispose();
    }

    public void status(ThingStatus status) {
        updateStatus(status);
    }
}
