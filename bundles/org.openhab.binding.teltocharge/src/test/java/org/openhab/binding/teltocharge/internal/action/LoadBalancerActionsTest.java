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
package org.openhab.binding.teltocharge.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import org.junit.jupiter.api.Test;
import org.openhab.core.thing.binding.ThingHandler;

class LoadBalancerActionsTest {

    private final LoadBalancerActions actions = new LoadBalancerActions();

    @Test
    void saysWhatTheLoadBalancerSays() {
        ThingHandler handler = mock(ThingHandler.class, withSettings().extraInterfaces(Explainer.class));
        when(((Explainer) handler).explain()).thenReturn("Offering 9 A: because.");
        actions.setThingHandler(handler);
        assertThat(actions.explain()).isEqualTo("Offering 9 A: because.");
        assertThat(LoadBalancerActions.explain(actions)).isEqualTo("Offering 9 A: because.");
    }

    @Test
    void saysNothingWithoutALoadBalancer() {
        assertThat(actions.explain()).isEmpty();
    }
}
