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
package org.openhab.core.storage;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public interface Storage<T> {

    T put(String value, T t);

    T remove(String value);

    boolean containsKey(String value);

    T get(String value);

    Collection<String> getKeys();

    Collection<T> getValues();

    default Stream<Map.Entry<String, T>> stream() {
        throw new UnsupportedOperationException("not yet");
    }
}
