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
package org.openhab.embedded.host.internal.rest;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Answer to a request.
 *
 * @param json anything Gson writes, or null
 * @param text plain text instead of JSON, or null
 */
record RestResponse(int status, @Nullable Object json, @Nullable String text) {

    static RestResponse ok() {
        return new RestResponse(200, null, null);
    }

    static RestResponse status(int status) {
        return new RestResponse(status, null, null);
    }

    static RestResponse json(Object value) {
        return new RestResponse(200, value, null);
    }

    static RestResponse json(int status, Object value) {
        return new RestResponse(status, value, null);
    }

    static RestResponse text(String value) {
        return new RestResponse(200, null, value);
    }
}
