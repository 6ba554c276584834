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
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.charger.OwnerOrders;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingHandler;

class ChargerActionsTest {

    private final ChargerActions actions = new ChargerActions();
    private final OwnerOrders orders = mock(OwnerOrders.class);

    @Test
    void handsEachActionToTheCharger() {
        connect();
        when(orders.setCurrentLimit(10, 30)).thenReturn(true);
        when(orders.testFailsafe(true)).thenReturn(true);
        assertThat(actions.setCurrentLimit(10, 30)).isTrue();
        assertThat(ChargerActions.setCurrentLimit(actions, 10, 30)).isTrue();
        assertThat(ChargerActions.testFailsafe(actions, true)).isTrue();
        assertThat(ChargerActions.testFailsafe(actions, false)).isFalse();
        ChargerActions.pause(actions, 5);
        ChargerActions.resume(actions);
        ChargerActions.boost(actions, 7);
        ChargerActions.authorize(actions);
        ChargerActions.unlock(actions);
        ChargerActions.reboot(actions);
        verify(orders).pause(5);
        verify(orders).resume();
        verify(orders).boost(7);
        verify(orders).authorize();
        verify(orders).unlock();
        verify(orders).reboot();
    }

    @Test
    void acceptsNothingWithoutACharger() {
        assertThat(actions.pause(5)).isFalse();
    }

    @Test
    void everyActionHasItsTextsAndItsStaticTwin() {
        List<Method> methods = Arrays.stream(ChargerActions.class.getMethods())
                .filter(method -> method.isAnnotationPresent(RuleAction.class)).toList();
        assertThat(methods).hasSize(9).allSatisfy(method -> {
            RuleAction action = method.getAnnotation(RuleAction.class);
            assertText(action.label());
            assertText(action.description());
            for (Parameter parameter : method.getParameters()) {
                assertText(parameter.getAnnotation(ActionInput.class).label());
                assertText(parameter.getAnnotation(ActionInput.class).description());
            }
            assertThat(ChargerActions.class.getMethods()).anyMatch(twin -> Modifier.isStatic(twin.getModifiers())
                    && twin.getName().equals(method.getName())
                    && twin.getParameterCount() == method.getParameterCount() + 1);
        });
    }

    private void connect() {
        ThingHandler handler = mock(ThingHandler.class, withSettings().extraInterfaces(OrderTaker.class));
        when(((OrderTaker) handler).orders()).thenReturn(orders);
        actions.setThingHandler(handler);
    }

    private static void assertText(String reference) {
        assertThat(reference).startsWith("@text/");
        assertThat(PropertiesTranslations.load("").getProperty(reference.substring("@text/".length())))
                .as(reference).isNotBlank();
    }
}
