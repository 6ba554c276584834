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
package org.openhab.core.config.discovery.inbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;

/**
 * The results that wait for the user to approve or ignore them.
 */
@NonNullByDefault
public interface Inbox {

    CompletableFuture<Boolean> add(DiscoveryResult result);

    boolean remove(ThingUID thingUID);

    List<DiscoveryResult> getAll();

    Stream<DiscoveryResult> stream();

    void setFlag(ThingUID thingUID, DiscoveryResultFlag flag);

    void addInboxListener(InboxListener listener);

    void removeInboxListener(InboxListener listener);

    /**
     * Makes a thing of the result.
     *
     * @param label its label, {@code null} for that of the result
     * @param newThingId the last segment of its UID, {@code null} for that of the result
     * @return the thing, {@code null} if there is no factory for its type
     * @throws IllegalArgumentException if there is no such result, or the id is malformed
     */
    @Nullable
    Thing approve(ThingUID thingUID, @Nullable String label, @Nullable String newThingId);
}
