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
package org.openhab.core.config.core;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class Configuration {

    public Configuration() {
        throw new UnsupportedOperationException("not yet");
    }

    public Configuration(Configuration configuration) {
        throw new UnsupportedOperationException("not yet");
    }

    public Configuration(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public <T> T as(Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean containsKey(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public Object get(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public Object put(String value, Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public Object remove(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<String> keySet() {
        throw new UnsupportedOperationException("not yet");
    }

    public Collection<Object> values() {
        throw new UnsupportedOperationException("not yet");
    }

    public Map<String, Object> getProperties() {
        throw new UnsupportedOperationException("not yet");
    }

    public void setProperties(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }
}
