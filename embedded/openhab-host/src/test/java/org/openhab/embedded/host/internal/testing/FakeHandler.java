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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/**
 * Writes down what the host asks of it, and tells the host what the test wants.
 */
@NonNullByDefault
public final class FakeHandler extends BaseThingHandler implements FakeCalls {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final @Nullable RuntimeException failure;

    FakeHandler(Thing thing, @Nullable RuntimeException failure) {
        super(thing);
        this.failure = failure;
    }

    @Override
    public List<String> calls() {
        return calls;
    }

    @Override
    public void initialize() {
        calls.add("initialize on " + Thread.currentThread().getName());
        RuntimeException wanted = failure;
        if (wanted != null) {
            throw wanted;
        }
        updateStatus(ThingStatus.UNKNOWN);
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        calls.add(channelUID.getId() + "=" + command.toFullString() + " " + command.getClass().getSimpleName());
    }

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        calls.add("bridge " + bridgeStatusInfo.getStatus());
    }

    @Override
    public void handleRemoval() {
        calls.add("handleRemoval");
        super.handleRemoval();
    }

    @Override
    public void dispose() {
        calls.add("dispose");
        super.dispose();
    }

    public void status(ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        updateStatus(status, detail, text);
    }

    public void relabel(String label) {
        updateThing(editThing().withLabel(label).build());
    }

    public void state(String channel, State state) {
        updateState(channel, state);
    }
}
