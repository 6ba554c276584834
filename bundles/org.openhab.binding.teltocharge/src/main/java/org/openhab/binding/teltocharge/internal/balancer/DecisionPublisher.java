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

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.CircuitImage;
import org.openhab.binding.teltocharge.internal.hub.Verdict;

/**
 * Shows a decision round to those whom it concerns: the load balancer itself, its circuits and its chargers.
 */
@NonNullByDefault
public final class DecisionPublisher {

    private final BalancerSentences sentences;

    public DecisionPublisher(BalancerSentences sentences) {
        this.sentences = sentences;
    }

    /**
     * @param outcome what was decided
     * @param settings the settings by which it was decided
     * @param members the chargers and circuits
     * @return the round as a whole
     */
    public BalancerImage publish(Instant now, Outcome outcome, BalancerSettings settings, Members members,
            Locale locale) {
        List<CircuitImage> images = images(now, outcome, settings);
        for (CircuitMember member : members.circuits()) {
            images.stream().filter(image -> image.settings().id().equals(member.id())).findFirst()
                    .ifPresent(member.circuit()::show);
        }
        for (Decision decision : outcome.decisions()) {
            members.charger(decision.chargerId())
                    .ifPresent(charger -> charger.show(verdict(decision, charger, outcome, locale)));
        }
        return new BalancerImage(now, settings.site().grid(), images,
                members.chargers().stream().map(ChargerPort::uid).toList(), outcome.decisions());
    }

    private static List<CircuitImage> images(Instant now, Outcome outcome, BalancerSettings settings) {
        Map<String, CircuitSettings> circuits = new HashMap<>();
        settings.site().circuits().forEach(circuit -> circuits.put(circuit.id(), circuit));
        List<CircuitImage> images = new ArrayList<>();
        for (CircuitView view : outcome.circuits()) {
            CircuitSettings circuit = circuits.get(view.id());
            if (circuit != null) {
                images.add(new CircuitImage(now, circuit, view));
            }
        }
        return images;
    }

    private Verdict verdict(Decision decision, ChargerPort charger, Outcome outcome, Locale locale) {
        ChargerMemory memory = outcome.memory().chargers().get(decision.chargerId());
        VehicleProfile learned = memory == null ? VehicleProfile.UNKNOWN : memory.vehicle().profile();
        return new Verdict(decision.amps(), sentences.reasonKey(decision), sentences.sentence(decision, locale),
                decision.until(), charger.plan().vehicle().known().or(learned), learned);
    }
}
