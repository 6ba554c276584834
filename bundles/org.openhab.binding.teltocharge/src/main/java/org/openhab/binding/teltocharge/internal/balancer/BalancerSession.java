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
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.DecisionLog;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentLog;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;
import org.openhab.binding.teltocharge.dlb.shadow.ShadowBalancer;
import org.openhab.binding.teltocharge.dlb.shadow.ShadowMemory;
import org.openhab.binding.teltocharge.dlb.shadow.ShadowOutcome;
import org.openhab.binding.teltocharge.dlb.shadow.ShadowScore;

/**
 * Carries the engine's memory and log from one decision round to the next. Not safe for use by several threads, except
 * {@link #decisions(int)} and {@link #memory()}.
 */
@NonNullByDefault
public final class BalancerSession {

    private final DecisionLog log = new DecisionLog();
    private volatile BalancerMemory memory;
    private @Nullable BalancerSettings settings;
    private @Nullable Balancer balancer;
    private ShadowMemory shadow = ShadowMemory.EMPTY;
    private @Nullable ShadowBalancer shadowBalancer;

    /** @param record the orders that are known from before */
    public BalancerSession(CurtailmentLog record) {
        memory = BalancerMemory.EMPTY.withCurtailments(record);
    }

    /**
     * Takes new settings and keeps the memory, so that a charger that joins does not make the others start anew.
     */
    public void configure(BalancerSettings newSettings) {
        if (!newSettings.equals(settings)) {
            settings = newSettings;
            record(curtailments().watchedBy(newSettings.rules().curtailment()));
            balancer = new Balancer(newSettings);
            shadowBalancer = new ShadowBalancer(newSettings);
        }
    }

    /** Forgets the settings: nothing is decided until there are new ones. */
    public void suspend(Instant now) {
        record(curtailments().interrupted(now));
        settings = null;
        balancer = null;
        shadowBalancer = null;
    }

    /** The settings in force. */
    public Optional<BalancerSettings> settings() {
        return Optional.ofNullable(settings);
    }

    /**
     * Decides once.
     *
     * @param occasion what is known now
     * @return empty without settings
     */
    public Optional<Outcome> decide(Instant now, Occasion occasion) {
        Balancer current = balancer;
        if (current == null) {
            return Optional.empty();
        }
        Outcome outcome = current.decide(now, occasion.inputs(memory));
        memory = outcome.memory();
        return Optional.of(logged(now, outcome));
    }

    /**
     * Decides once in shadow mode: nobody is told, and everything is decided as if the chargers obeyed.
     *
     * @param occasion what is known now
     * @return empty without settings
     */
    public Optional<Outcome> imagine(Instant now, Occasion occasion) {
        ShadowBalancer current = shadowBalancer;
        if (current == null) {
            return Optional.empty();
        }
        ShadowOutcome imagined = current.decide(now, occasion.inputs(memory), shadow);
        shadow = imagined.memory();
        return Optional.of(logged(now, imagined.outcome()));
    }

    /** What shadow mode would have been worth so far. */
    public ShadowScore score() {
        return shadow.score();
    }

    /** Forgets what was decided, but not the orders: in another mode somebody else tells the chargers. */
    public void beginAnew(Instant now) {
        memory = BalancerMemory.EMPTY.withCurtailments(curtailments().interrupted(now));
        shadow = new ShadowMemory(BalancerMemory.EMPTY, BalancerMemory.EMPTY, shadow.score());
    }

    private Outcome logged(Instant now, Outcome outcome) {
        outcome.decisions().forEach(decision -> log.add(now, decision));
        return outcome;
    }

    /** The charger whose vehicle the meters show on another phase than the charger does, by its id. */
    public Optional<String> misplaced() {
        return memory.chargers().entrySet().stream()
                .filter(charger -> charger.getValue().vehicle().phases().misplaced()).map(Map.Entry::getKey)
                .findFirst();
    }

    /** The record of all orders from outside. */
    public CurtailmentLog curtailments() {
        return memory.rules().curtailments();
    }

    private void record(CurtailmentLog log) {
        memory = memory.withCurtailments(log);
    }

    /** The last decisions that changed something, newest first. */
    public List<DecisionLog.Entry> decisions(int count) {
        return log.newest(count);
    }
}
