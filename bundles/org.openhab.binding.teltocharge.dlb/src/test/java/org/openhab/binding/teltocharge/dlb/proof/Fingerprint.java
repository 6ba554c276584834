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
package org.openhab.binding.teltocharge.dlb.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 128 bits that stand for a state, with all its times relative to now: two states with the same fingerprint go on in the
 * same way. Of a million states two different ones share one with a probability of about 1 in 10^26.
 */
record Fingerprint(long high, long low) {

    private static final Map<Class<?>, Method[]> ACCESSORS = new ConcurrentHashMap<>();

    static Fingerprint of(Instant now, Object... parts) {
        Mixer mixer = new Mixer(now);
        for (Object part : parts) {
            mixer.add(part);
        }
        return new Fingerprint(mixer.high, mixer.low);
    }

    private static final class Mixer {
        private final Instant now;
        private long high = 0x9E3779B97F4A7C15L;
        private long low = 0xC2B2AE3D27D4EB4FL;

        Mixer(Instant now) {
            this.now = now;
        }

        void add(Object value) {
            if (value == null) {
                mix(1);
            } else if (value instanceof Instant time) {
                mix(time.equals(Instant.MIN) || time.equals(Instant.EPOCH)
                        ? 2
                        : now.toEpochMilli() - time.toEpochMilli());
            } else if (value instanceof Record) {
                mix(value.getClass().getName().hashCode());
                for (Method accessor : accessors(value.getClass())) {
                    add(read(accessor, value));
                }
            } else if (value instanceof Map<?, ?> map) {
                mix(map.size());
                map.keySet().stream().map(Object::toString).sorted().forEach(key -> {
                    mix(key.hashCode());
                    add(map.get(key));
                });
            } else if (value instanceof List<?> list) {
                mix(list.size());
                list.forEach(this::add);
            } else if (value instanceof Enum<?> constant) {
                mix(constant.ordinal());
            } else {
                mix(value.hashCode());
            }
        }

        private void mix(long value) {
            high = spread(high ^ value);
            low = spread(low + 31 * value + high);
        }

        private static long spread(long bits) {
            long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
            return mixed ^ mixed >>> 31;
        }

        private static Method[] accessors(Class<?> type) {
            return ACCESSORS.computeIfAbsent(type, record -> Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getAccessor).peek(method -> method.setAccessible(true))
                    .toArray(Method[]::new));
        }

        private static Object read(Method accessor, Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
