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
package org.openhab.binding.teltocharge.internal.curtailment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentEvent;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentLog;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.storage.Storage;
import org.openhab.core.thing.ThingUID;

/**
 * The stored record of the orders of one load balancer, a row for each. The begin and the end of an order of the contact
 * or the grid operator are stored at once; everything else, such as orders of other systems that change by the second,
 * once a minute, for each change has openHAB write the whole file.
 */
@NonNullByDefault
public final class CurtailmentRecord {

    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);
    private static final String NUMBER = "[1-9]\\d{0,17}";
    private static final char SEPARATOR = '/';

    private final Storage<Object> storage;
    private final String prefix;
    private final CurtailmentLog found;
    private final Optional<StatusText> notice;
    private final Map<Long, CurtailmentEvent> stored = new HashMap<>();
    private CurtailmentLog latest;
    private @Nullable Instant lastWrite;
    private boolean isPending;
    private boolean isClosed;

    private CurtailmentRecord(Storage<Object> storage, String prefix, CurtailmentLog found,
            Optional<StatusText> notice) {
        this.storage = storage;
        this.prefix = prefix;
        this.found = found;
        this.notice = notice;
        this.latest = found;
        found.events().forEach(event -> stored.put(event.number(), event));
    }

    static CurtailmentRecord load(Storage<Object> storage, ThingUID balancer) {
        String prefix = balancer.getAsString() + SEPARATOR;
        List<CurtailmentEvent> events = new ArrayList<>();
        int damaged = 0;
        int newer = 0;
        long highest = 0;
        List<String> keys = storage.getKeys().stream().filter(key -> key.startsWith(prefix)).toList();
        for (String key : keys) {
            String suffix = key.substring(prefix.length());
            long number = suffix.matches(NUMBER) ? Long.parseLong(suffix) : 0;
            highest = Math.max(highest, number);
            String row = storage.get(key)instanceof String text ? text : "";
            Optional<CurtailmentEvent> event = number == 0 ? Optional.empty() : CurtailmentRow.parse(number, row);
            event.ifPresent(events::add);
            boolean isNewer = CurtailmentRow.isNewer(row);
            newer += event.isEmpty() && isNewer ? 1 : 0;
            damaged += event.isEmpty() && !isNewer ? 1 : 0;
        }
        // No number is given twice: what cannot be read is never overwritten.
        return new CurtailmentRecord(storage, prefix, CurtailmentLog.of(events, highest + 1),
                damaged + newer == 0
                        ? Optional.empty()
                        : Optional.of(StatusText.of("online.record-unreadable", damaged, newer)));
    }

    /** What was stored; orders that held then are interrupted. */
    public CurtailmentLog found() {
        return found;
    }

    /** What of the record cannot be read, and what to do. */
    public Optional<StatusText> notice() {
        return notice;
    }

    /** Stores what is new, if it is time to. */
    public synchronized void keep(CurtailmentLog log, Instant now) {
        if (!isClosed && (log != latest || isPending && isDue(now))) {
            latest = log;
            store(log, now, false);
        }
    }

    /** Stores what is new for the last time: nobody looks from now on. */
    public synchronized void close(CurtailmentLog log, Instant now) {
        if (!isClosed) {
            store(log.interrupted(now), now, true);
            isClosed = true;
        }
    }

    private void store(CurtailmentLog log, Instant now, boolean isLast) {
        Map<Long, CurtailmentEvent> present = log.events().stream()
                .collect(Collectors.toMap(CurtailmentEvent::number, Function.identity()));
        List<CurtailmentEvent> changed = present.values().stream()
                .filter(event -> !event.equals(stored.get(event.number()))).toList();
        Set<Long> forgotten = stored.keySet().stream().filter(number -> !present.containsKey(number))
                .collect(Collectors.toSet());
        isPending = !changed.isEmpty() || !forgotten.isEmpty();
        if (isPending && (isLast || isDue(now) || changed.stream().anyMatch(this::isUrgent))) {
            changed.forEach(event -> storage.put(prefix + event.number(), CurtailmentRow.format(event, now)));
            forgotten.forEach(number -> storage.remove(prefix + number));
            stored.keySet().retainAll(present.keySet());
            changed.forEach(event -> stored.put(event.number(), event));
            lastWrite = now;
            isPending = false;
        }
    }

    private boolean isDue(Instant now) {
        Instant last = lastWrite;
        // The clock may have been set back.
        return last == null || now.isBefore(last) || Duration.between(last, now).compareTo(BETWEEN_WRITES) >= 0;
    }

    private boolean isUrgent(CurtailmentEvent event) {
        CurtailmentEvent known = stored.get(event.number());
        return !event.order().cause().isExternal()
                && (known == null || known.span().state().isOpen() != event.span().state().isOpen());
    }
}
