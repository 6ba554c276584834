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
package org.openhab.binding.teltocharge.internal.charger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.fault.FaultTexts;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.ChargerStatus;
import org.openhab.binding.teltocharge.modbus.charger.SetpointMemory;
import org.openhab.binding.teltocharge.modbus.charger.WriteNotKeptException;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * What the owner of a charger that answers should know, the most important thing first.
 */
@NonNullByDefault
public final class ChargerNotices {

    /** How long a refused command is shown. */
    private static final Duration SHOWN = Duration.ofSeconds(60);
    private static final String OPTION = "@text/channel-type.teltocharge.%s.state.option.%s";

    /** What the charger does not take although it must, by what was written. */
    private final Map<String, StatusText> refusals = new ConcurrentHashMap<>();
    private final CompetitorWatch competitors = new CompetitorWatch();
    private @Nullable ChargerSnapshot latest;
    private boolean competing;
    private @Nullable StatusText message;
    private Instant messageAt = Instant.EPOCH;

    /** Takes a new image of the charger. */
    public synchronized void seen(ChargerSnapshot snapshot, SetpointMemory memory) {
        latest = snapshot;
        competing = competitors.update(snapshot, memory).isPresent();
    }

    /** Whether somebody else sets the charger's current. */
    public synchronized boolean competing() {
        return competing;
    }

    /** Tells the owner something for a minute: usually why a command is not carried out. */
    public synchronized void tell(StatusText text, Instant now) {
        message = text;
        messageAt = now;
    }

    /** What must be written was taken by the charger. */
    public void written(String what) {
        refusals.remove(what);
    }

    /** What must be written was not taken by the charger, or not kept. */
    public synchronized void notWritten(String what, Throwable problem, Instant now) {
        FaultTexts.refusal(problem).ifPresent(text -> refusals.put(what, text));
        noteOverruled(problem, now);
    }

    /** What the owner has commanded was not taken by the charger, or not kept. */
    public synchronized void notCarriedOut(String register, Throwable problem, Instant now) {
        tell(FaultTexts.refusal(problem).orElseGet(() -> StatusText.of("online.command-failed", register)), now);
        noteOverruled(problem, now);
    }

    private void noteOverruled(Throwable problem, Instant now) {
        if (FaultTexts.cause(problem) instanceof WriteNotKeptException) {
            competitors.overruled(now);
        }
    }

    /**
     * @param policy who rules
     * @param bounds the owner's configuration
     * @param testing whether the failsafe test runs
     * @param now the present time
     */
    public synchronized ThingStatusInfo status(OfferPolicy policy, ChargerBounds bounds, boolean testing,
            Instant now) {
        Optional<StatusText> refused = refusals.values().stream().findFirst();
        if (refused.isPresent()) {
            return new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR,
                    refused.get().toString());
        }
        Optional<StatusText> testText = testing
                ? Optional.of(StatusText.of("online.failsafe-test"))
                : Optional.empty();
        Optional<StatusText> text = testText.or(() -> policy.offerAge(now).flatMap(age -> outdated(age, bounds)))
                .or(() -> message(now)).or(this::competitor).or(this::error);
        return new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE,
                text.map(StatusText::toString).orElse(null));
    }

    private static Optional<StatusText> outdated(OfferAge age, ChargerBounds bounds) {
        return switch (age) {
            case FRESH -> Optional.empty();
            case STALE -> Optional.of(StatusText.of("online.offer-stale", OfferAge.STALE_AFTER.toSeconds(),
                    bounds.failsafeAmps()));
            case LOST -> Optional.of(StatusText.of("online.offer-lost", OfferAge.LOST_AFTER.toSeconds()));
        };
    }

    private Optional<StatusText> message(Instant now) {
        return now.isBefore(messageAt.plus(SHOWN)) ? Optional.ofNullable(message) : Optional.empty();
    }

    private Optional<StatusText> competitor() {
        ChargerSnapshot snapshot = latest;
        if (snapshot == null || !competing) {
            return Optional.empty();
        }
        ChargerStatus status = snapshot.status();
        String cause = status.limitCause().isKnown()
                ? OPTION.formatted("limit-reason", status.limitCause().value())
                : status.limitCause().text();
        return Optional.of(status.ocppConnected()
                ? StatusText.of("online.competing-ocpp", cause)
                : StatusText.of("online.competing-controller", cause));
    }

    private Optional<StatusText> error() {
        ChargerSnapshot snapshot = latest;
        List<String> errors = snapshot == null
                ? List.of()
                : snapshot.status().errors().stream().sorted().map(error -> OPTION.formatted("error", error)).toList();
        return switch (errors.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(StatusText.of("online.charger-error", errors.get(0)));
            case 2 -> Optional.of(StatusText.of("online.charger-two-errors", errors.get(0), errors.get(1)));
            default -> Optional.of(StatusText.of("online.charger-many-errors", errors.get(0), errors.get(1),
                    errors.size() - 2));
        };
    }
}
