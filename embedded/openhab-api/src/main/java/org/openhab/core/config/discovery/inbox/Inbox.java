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
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;

@NonNullByDefault
public interface Inbox {

    CompletableFuture<Boolean> add(DiscoveryResult discoveryResult);

    boolean remove(ThingUID thingUID);

    List<DiscoveryResult> getAll();

    Stream<DiscoveryResult> stream();

    void setFlag(ThingUID thingUID, DiscoveryResultFlag discoveryResultFlag);

    void addInboxListener(InboxListener inboxListener);

    void removeInboxListener(InboxListener inboxListener);

    Thing approve(ThingUID thingUID, String value, String value2);
}
