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
package org.openhab.core.service;

import org.eclipse.jdt.annotation.NonNullByDefault;

@NonNullByDefault
public interface ReadyService {

    void markReady(ReadyMarker readyMarker);

    void unmarkReady(ReadyMarker readyMarker);

    boolean isReady(ReadyMarker readyMarker);

    void registerTracker(ReadyService.ReadyTracker readyTracker);

    void registerTracker(ReadyService.ReadyTracker readyTracker, ReadyMarkerFilter readyMarkerFilter);

    void unregisterTracker(ReadyService.ReadyTracker readyTracker);

    public interface ReadyTracker {

        void onReadyMarkerAdded(ReadyMarker readyMarker);

        void onReadyMarkerRemoved(ReadyMarker readyMarker);
    }
}
