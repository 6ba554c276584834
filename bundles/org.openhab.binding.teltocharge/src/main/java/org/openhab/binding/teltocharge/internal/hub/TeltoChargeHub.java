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
package org.openhab.binding.teltocharge.internal.hub;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Where the binding's things meet: meters and chargers register what they offer, load balancers find them by thing UID,
 * and the dashboard finds all of them. Things may appear and disappear in any order and on any thread.
 */
@Component(service = TeltoChargeHub.class)
@NonNullByDefault
public class TeltoChargeHub {

    private final Map<ThingUID, MeterPort> meters = new ConcurrentHashMap<>();
    private final Map<ThingUID, ChargerPort> chargers = new ConcurrentHashMap<>();
    private final Map<ThingUID, CircuitPort> circuits = new ConcurrentHashMap<>();
    private final Map<ThingUID, BalancerPort> balancers = new ConcurrentHashMap<>();
    private final Map<ThingUID, SimulatorPort> simulators = new ConcurrentHashMap<>();
    private final Map<ThingUID, ThingUID> balancerOfCharger = new ConcurrentHashMap<>();
    private final List<HubListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<BalancingListener> balancingListeners = new CopyOnWriteArraySet<>();
    private volatile @Nullable SearchPort search;

    @Activate
    public TeltoChargeHub() {
    }

    public void add(MeterPort meter) {
        meters.put(meter.uid(), meter);
        listeners.forEach(HubListener::membersChanged);
    }

    /** Removes the port; does nothing if another one has taken its place. */
    public void remove(MeterPort meter) {
        if (meters.remove(meter.uid(), meter)) {
            listeners.forEach(HubListener::membersChanged);
        }
    }

    public void add(ChargerPort charger) {
        chargers.put(charger.uid(), charger);
        listeners.forEach(HubListener::membersChanged);
    }

    /** Removes the port; does nothing if another one has taken its place. */
    public void remove(ChargerPort charger) {
        if (chargers.remove(charger.uid(), charger)) {
            listeners.forEach(HubListener::membersChanged);
        }
    }

    public void add(CircuitPort circuit) {
        circuits.put(circuit.uid(), circuit);
        listeners.forEach(HubListener::membersChanged);
    }

    /** Removes the port; does nothing if another one has taken its place. */
    public void remove(CircuitPort circuit) {
        if (circuits.remove(circuit.uid(), circuit)) {
            listeners.forEach(HubListener::membersChanged);
        }
    }

    public void add(BalancerPort balancer) {
        balancers.put(balancer.thing().getUID(), balancer);
        listeners.forEach(HubListener::membersChanged);
    }

    /** Removes the port and all of its claims. */
    public void remove(BalancerPort balancer) {
        ThingUID uid = balancer.thing().getUID();
        boolean known = balancers.remove(uid, balancer);
        if (balancerOfCharger.values().removeIf(uid::equals) || known) {
            listeners.forEach(HubListener::membersChanged);
        }
    }

    public void add(SimulatorPort simulator) {
        simulators.put(simulator.thing().getUID(), simulator);
    }

    public void remove(SimulatorPort simulator) {
        simulators.remove(simulator.thing().getUID(), simulator);
    }

    /** Tells the load balancers that the meter has a new reading. */
    public void meterRead(MeterPort meter) {
        listeners.forEach(listener -> listener.meterRead(meter.uid()));
    }

    /** Tells the load balancers that it is known now which phases a meter measures. */
    public void meterChanged() {
        listeners.forEach(HubListener::membersChanged);
    }

    /** Tells the load balancers that the owner has changed a charger's bounds. */
    public void boundsChanged() {
        listeners.forEach(HubListener::membersChanged);
    }

    public void addListener(HubListener listener) {
        listeners.add(listener);
    }

    public void removeListener(HubListener listener) {
        listeners.remove(listener);
    }

    /** Does nothing if the listener is there already. */
    public void addListener(BalancingListener listener) {
        balancingListeners.add(listener);
    }

    public void removeListener(BalancingListener listener) {
        balancingListeners.remove(listener);
    }

    /** Tells rules what has happened to a load balancer. */
    public void happened(BalancerPort balancer, BalancingEvent event) {
        ThingUID uid = balancer.thing().getUID();
        balancingListeners.forEach(listener -> listener.happened(uid, event));
    }

    /**
     * Reserves a charger for one load balancer, since two of them would overrule each other.
     *
     * @return the load balancer that rules the charger: the one given, or the one that came first
     */
    public ThingUID claim(ThingUID charger, ThingUID balancer) {
        ThingUID first = balancerOfCharger.putIfAbsent(charger, balancer);
        return first == null ? balancer : first;
    }

    /** Gives a reserved charger back; does nothing if another load balancer has reserved it. */
    public void unclaim(ThingUID charger, ThingUID balancer) {
        if (balancerOfCharger.remove(charger, balancer)) {
            listeners.forEach(HubListener::membersChanged);
        }
    }

    public Optional<MeterPort> meter(ThingUID uid) {
        return Optional.ofNullable(meters.get(uid));
    }

    public Optional<ChargerPort> charger(ThingUID uid) {
        return Optional.ofNullable(chargers.get(uid));
    }

    public Optional<BalancerPort> balancer(ThingUID uid) {
        return Optional.ofNullable(balancers.get(uid));
    }

    /** All meters, ordered by UID. */
    public List<MeterPort> meters() {
        return meters.values().stream().sorted(Comparator.comparing(port -> port.uid().getAsString())).toList();
    }

    /** All chargers, ordered by UID. */
    public List<ChargerPort> chargers() {
        return chargers.values().stream().sorted(Comparator.comparing(port -> port.uid().getAsString())).toList();
    }

    /** All circuits, ordered by UID. */
    public List<CircuitPort> circuits() {
        return circuits.values().stream().sorted(Comparator.comparing(port -> port.uid().getAsString())).toList();
    }

    /** All load balancers, ordered by UID. */
    public List<BalancerPort> balancers() {
        return balancers.values().stream().sorted(Comparator.comparing(port -> port.thing().getUID().getAsString()))
                .toList();
    }

    /** All virtual houses, ordered by UID. */
    public List<SimulatorPort> simulators() {
        return simulators.values().stream().sorted(Comparator.comparing(port -> port.thing().getUID().getAsString()))
                .toList();
    }

    /**
     * @param latest the search that was asked for last; null to show none
     */
    public void show(@Nullable SearchPort latest) {
        search = latest;
    }

    /** The search for devices that was asked for last. */
    public Optional<SearchPort> search() {
        return Optional.ofNullable(search);
    }
}
