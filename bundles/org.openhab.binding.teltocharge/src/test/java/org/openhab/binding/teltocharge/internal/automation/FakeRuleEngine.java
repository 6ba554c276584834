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
package org.openhab.binding.teltocharge.internal.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.openhab.core.automation.Condition;
import org.openhab.core.automation.Module;
import org.openhab.core.automation.Trigger;
import org.openhab.core.automation.handler.ConditionHandler;
import org.openhab.core.automation.handler.ModuleHandler;
import org.openhab.core.automation.handler.ModuleHandlerFactory;
import org.openhab.core.automation.handler.TriggerHandlerCallback;
import org.openhab.core.config.core.Configuration;

/**
 * Does with the parts of rules what openHAB's rule engine is documented to do: gets their handlers, gives them a
 * callback, asks conditions, and gives the handlers back.
 */
public final class FakeRuleEngine {

    public static final String EVENT_TRIGGER = "teltocharge.BalancingEventTrigger";
    public static final String HEADROOM_CONDITION = "teltocharge.HeadroomCondition";

    private final ModuleHandlerFactory factory;

    public FakeRuleEngine(ModuleHandlerFactory factory) {
        this.factory = factory;
    }

    /** A rule with one trigger, and what it was started with. */
    public final class Rule {

        final String uid;
        final Trigger trigger;
        final ModuleHandler handler;
        final TriggerHandlerCallback callback = mock(TriggerHandlerCallback.class);
        private final List<Map<String, ?>> starts = new CopyOnWriteArrayList<>();

        private Rule(String uid, Map<String, Object> configuration) {
            this.uid = uid;
            trigger = module(Trigger.class, EVENT_TRIGGER, configuration);
            handler = factory.getHandler(trigger, uid);
            doAnswer(call -> {
                assertThat(call.<Trigger>getArgument(0)).isSameAs(trigger);
                return starts.add(call.getArgument(1));
            }).when(callback).triggered(any(), any());
            handler.setCallback(callback);
        }

        /** The outputs of the trigger, once for each start. */
        public List<Map<String, ?>> starts() {
            return starts;
        }

        public void remove() {
            factory.ungetHandler(trigger, uid, handler);
        }
    }

    public Rule addRule(String uid, Map<String, Object> configuration) {
        return new Rule(uid, configuration);
    }

    /** Asks a condition as a rule with it would. */
    public boolean isSatisfied(Map<String, Object> configuration) {
        Condition condition = module(Condition.class, HEADROOM_CONDITION, configuration);
        ModuleHandler handler = factory.getHandler(condition, "rule");
        handler.setCallback(mock(TriggerHandlerCallback.class));
        boolean satisfied = ((ConditionHandler) handler).isSatisfied(Map.of());
        factory.ungetHandler(condition, "rule", handler);
        return satisfied;
    }

    static <M extends Module> M module(Class<M> kind, String type, Map<String, Object> configuration) {
        M module = mock(kind);
        when(module.getId()).thenReturn("1");
        when(module.getTypeUID()).thenReturn(type);
        when(module.getConfiguration()).thenReturn(new Configuration(configuration));
        return module;
    }
}
