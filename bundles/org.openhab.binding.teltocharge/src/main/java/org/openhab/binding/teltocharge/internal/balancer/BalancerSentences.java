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
package org.openhab.binding.teltocharge.internal.balancer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.CircuitPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.internal.i18n.DecisionTexts;
import org.openhab.core.thing.ThingUID;

/**
 * Says what a load balancer has decided, for one charger or for all of them.
 */
@NonNullByDefault
public final class BalancerSentences {

    private final TeltoChargeHub hub;
    private final BindingTexts texts;
    private final DecisionTexts decisions;

    /**
     * @param hub knows the chargers' names
     * @param texts the binding's texts
     */
    public BalancerSentences(TeltoChargeHub hub, BindingTexts texts) {
        this.hub = hub;
        this.texts = texts;
        this.decisions = new DecisionTexts(texts, this::circuitLabel);
    }

    /** The sentence of the only charger, or one sentence for each charger with its name before it. */
    public String sentence(BalancerImage image, Locale locale) {
        if (image.decisions().isEmpty()) {
            return texts.text("sentence.no-charger-yet", locale);
        }
        if (image.decisions().size() == 1) {
            return sentence(image.decisions().get(0), locale);
        }
        return image.decisions().stream().map(decision -> label(decision) + ": " + sentence(decision, locale))
                .collect(Collectors.joining(" "));
    }

    public String sentence(Decision decision, Locale locale) {
        return decisions.sentence(decision, pausedByOwner(decision), locale);
    }

    /** Key of the reason that rules the most important charger; empty while no charger has been heard of. */
    public Optional<String> reasonKey(BalancerImage image) {
        return image.decisions().stream().findFirst().map(this::reasonKey);
    }

    public String reasonKey(Decision decision) {
        return decisions.reasonKey(decision, pausedByOwner(decision));
    }

    private String label(Decision decision) {
        return charger(decision).map(charger -> charger.thing().getLabel())
                .orElseGet(() -> new ThingUID(decision.chargerId()).getId());
    }

    private Optional<String> circuitLabel(String id) {
        return hub.circuits().stream().filter(circuit -> circuit.uid().getAsString().equals(id)).findFirst()
                .map(CircuitPort::label);
    }

    private boolean pausedByOwner(Decision decision) {
        return charger(decision).map(ChargerPort::pausedByOwner).orElse(false);
    }

    private Optional<ChargerPort> charger(Decision decision) {
        return hub.charger(new ThingUID(decision.chargerId()));
    }
}
