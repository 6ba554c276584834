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
package org.openhab.embedded.demo.api;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.annotations.SerializedName;

/** One entry of openHAB's {@code GET /rest/things}. */
public record ThingReply(@SerializedName("UID") String uid, @Nullable StatusInfo statusInfo) {

    public record StatusInfo(String status, @Nullable String statusDetail, @Nullable String description) {
    }

    public boolean online() {
        return statusInfo != null && "ONLINE".equals(statusInfo.status());
    }

    /** Whether nobody has offered to handle it yet. */
    public boolean withoutHandler() {
        return statusInfo != null && "HANDLER_MISSING_ERROR".equals(statusInfo.statusDetail());
    }

    /** "uid: STATUS, detail, description" for people. */
    public String describe() {
        if (statusInfo == null) {
            return uid + ": no status yet";
        }
        String description = statusInfo.description();
        return uid + ": " + statusInfo.status() + (description == null ? "" : ", " + description);
    }
}
