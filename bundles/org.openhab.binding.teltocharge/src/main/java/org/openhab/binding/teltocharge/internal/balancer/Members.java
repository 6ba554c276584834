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

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.ThingUID;

/**
 * The meter and the chargers that a load balancer works with: those that the owner has chosen, or those that there are.
 *
 * @param meter empty while it is unknown or not unique
 * @param chargers in order of priority
 * @param problem why the load balancer cannot protect the fuse with these, if it cannot
 */
@NonNullByDefault
public record Members(Optional<MeterPort> meter, List<ChargerPort> chargers, Optional<StatusText> problem) {

    /** Nothing to work with. */
    public static final Members NONE = new Members(Optional.empty(), List.of(), Optional.empty());

    public Members {
        chargers = List.copyOf(chargers);
    }

    /** The charger with that UID, if it is one of ours. */
    public Optional<ChargerPort> charger(String uid) {
        return find(chargers, uid);
    }

    /**
     * Chooses the members and reserves the chargers for this load balancer.
     *
     * @param hub where the things are known
     * @param config the owner's choice
     * @param balancer UID of the load balancer
     */
    public static Members choose(TeltoChargeHub hub, LoadBalancerConfiguration config, ThingUID balancer) {
        Optional<MeterPort> meter = meter(hub, config.gridMeter);
        List<ChargerPort> wanted = wantedChargers(hub, config.chargers);
        List<ChargerPort> ours = wanted.stream()
                .filter(charger -> hub.claim(charger.uid(), balancer).equals(balancer)).toList();
        Optional<StatusText> problem = meterProblem(hub, config, meter)
                .or(() -> chargerProblem(hub, config, balancer, wanted, ours));
        return new Members(meter, ours, problem);
    }

    private static Optional<MeterPort> meter(TeltoChargeHub hub, String chosen) {
        if (!chosen.isBlank()) {
            return hub.meters().stream().filter(meter -> meter.uid().getAsString().equals(chosen.trim())).findFirst();
        }
        List<MeterPort> known = hub.meters();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    private static List<ChargerPort> wantedChargers(TeltoChargeHub hub, List<String> chosen) {
        Stream<String> names = chosen.stream().map(String::trim).filter(uid -> !uid.isEmpty()).distinct();
        List<ChargerPort> known = hub.chargers();
        List<ChargerPort> named = names.map(uid -> find(known, uid)).flatMap(Optional::stream).toList();
        return isAutomatic(chosen) ? known : named;
    }

    private static Optional<ChargerPort> find(List<ChargerPort> known, String uid) {
        return known.stream().filter(charger -> charger.uid().getAsString().equals(uid)).findFirst();
    }

    private static boolean isAutomatic(List<String> chosen) {
        return chosen.stream().allMatch(String::isBlank);
    }

    private static Optional<StatusText> meterProblem(TeltoChargeHub hub, LoadBalancerConfiguration config,
            Optional<MeterPort> meter) {
        if (meter.isPresent()) {
            return Optional.empty();
        }
        if (!config.gridMeter.isBlank()) {
            return Optional.of(StatusText.of("offline.conf-error.meter-unknown", config.gridMeter));
        }
        return Optional.of(hub.meters().isEmpty()
                ? StatusText.of("offline.conf-error.meter-missing")
                : StatusText.of("offline.conf-error.meter-ambiguous", hub.meters().size()));
    }

    private static Optional<StatusText> chargerProblem(TeltoChargeHub hub, LoadBalancerConfiguration config,
            ThingUID balancer, List<ChargerPort> wanted, List<ChargerPort> ours) {
        Optional<ChargerPort> taken = wanted.stream().filter(charger -> !ours.contains(charger)).findFirst();
        if (taken.isPresent() && (ours.isEmpty() || !isAutomatic(config.chargers))) {
            ThingUID uid = taken.get().uid();
            return Optional
                    .of(StatusText.of("offline.conf-error.charger-taken", uid, hub.claim(uid, balancer)));
        }
        Optional<String> unknown = config.chargers.stream().map(String::trim).filter(uid -> !uid.isEmpty())
                .filter(uid -> find(wanted, uid).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Optional
                    .of(StatusText.of("offline.conf-error.charger-unknown", Objects.requireNonNull(unknown.get())));
        }
        return wanted.isEmpty() ? Optional.of(StatusText.of("offline.conf-error.charger-missing")) : Optional.empty();
    }
}
