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
package org.openhab.binding.teltocharge.internal.i18n;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * Says a decision and its reason in one sentence.
 */
@NonNullByDefault
public final class DecisionTexts {

    /** The engine only sees that no current is wanted; that it was the owner who paused is known here. */
    private static final String PAUSED_BY_OWNER = "paused-by-owner";

    private final BindingTexts texts;
    private final Function<String, Optional<String>> circuits;

    /**
     * @param texts the binding's texts
     * @param circuits gives the owner's name of a circuit; empty for the grid connection, which is not named
     */
    public DecisionTexts(BindingTexts texts, Function<String, Optional<String>> circuits) {
        this.texts = texts;
        this.circuits = circuits;
    }

    /**
     * @param decision the decision
     * @param pausedByOwner whether the owner has paused the charger
     * @return stable key of the reason, lower case with hyphens
     */
    public String reasonKey(Decision decision, boolean pausedByOwner) {
        return pausedByOwner && decision.amps() == 0 ? PAUSED_BY_OWNER : decision.reason().key();
    }

    /**
     * @param decision the decision
     * @param pausedByOwner whether the owner has paused the charger
     * @param locale language
     * @return one sentence with the current, the reason, its numbers and until when it holds
     */
    public String sentence(Decision decision, boolean pausedByOwner, Locale locale) {
        String reason = inCircuit(decision.reason(), texts.text("reason." + reasonKey(decision, pausedByOwner), locale,
                decision.reason().args().toArray()), locale);
        String sentence = decision.amps() == 0
                ? texts.text("sentence.pause", locale, reason)
                : texts.text("sentence.offer", locale, decision.amps(), reason);
        Instant until = decision.until();
        return until == null
                ? sentence
                : texts.text("sentence.until", locale, sentence,
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(locale).withZone(texts.zone())
                                .format(until));
    }

    private String inCircuit(Reason reason, String text, Locale locale) {
        return reason.args().stream().filter(String.class::isInstance).map(String.class::cast).map(circuits)
                .flatMap(Optional::stream).findFirst()
                .map(label -> texts.text("sentence.in-circuit", locale, text, label))
                .orElse(text);
    }
}
