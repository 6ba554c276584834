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
package org.openhab.core.thing.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.ComponentContext;

/**
 * The services of a handler live exactly as long as it does.
 */
class BaseThingHandlerFactoryTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("teltocharge", "charger");

    interface Actions extends ThingActions {
    }

    private final BundleContext context = mock(BundleContext.class);
    private final ThingHandler handler = mock(ThingHandler.class);
    private final Thing thing = ThingBuilder.create(TYPE, "car").build();
    private final Factory factory = new Factory();

    private final class Factory extends BaseThingHandlerFactory {
        @Override
        public boolean supportsThingType(ThingTypeUID thingTypeUID) {
            return TYPE.equals(thingTypeUID);
        }

        @Override
        protected ThingHandler createHandler(Thing thing) {
            return TYPE.equals(thing.getThingTypeUID()) ? handler : null;
        }
    }

    @BeforeEach
    void activate() throws Exception {
        when(context.createFilter(any())).thenReturn(mock(Filter.class));
        ComponentContext component = mock(ComponentContext.class);
        when(component.getBundleContext()).thenReturn(context);
        factory.activate(component);
        when(handler.getThing()).thenReturn(thing);
    }

    @Test
    void aThingOfAnotherTypeGetsNoHandler() {
        Thing other = ThingBuilder.create(new ThingTypeUID("teltocharge", "other"), "x").build();

        assertThatThrownBy(() -> factory.registerHandler(other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aBridgeNeedsAHandlerForBridges() {
        Bridge bridge = BridgeBuilder.create(TYPE, "bus").build();

        assertThatThrownBy(() -> factory.registerHandler(bridge)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aComponentIsTakenOfferedAndGivenBack() {
        Actions actions = mock(Actions.class);
        ServiceReference<Actions> reference = mock(ServiceReference.class);
        ServiceObjects<Actions> objects = mock(ServiceObjects.class);
        ServiceRegistration<?> registration = mock(ServiceRegistration.class);
        when(context.getServiceReference(Actions.class)).thenReturn(reference);
        when(context.getServiceObjects(reference)).thenReturn(objects);
        when(objects.getService()).thenReturn(actions);
        doReturn(registration).when(context).registerService(any(String[].class), eq(actions), any());
        when(handler.getServices()).thenReturn(Set.of(Actions.class));

        thing.setHandler(factory.registerHandler(thing));
        ArgumentCaptor<String[]> names = ArgumentCaptor.forClass(String[].class);
        verify(context).registerService(names.capture(), eq(actions), any());
        factory.unregisterHandler(thing);

        assertThat(names.getValue()).containsExactly(ThingActions.class.getName());
        InOrder order = inOrder(actions, registration, objects);
        order.verify(actions).setThingHandler(handler);
        order.verify(actions).initialize();
        order.verify(registration).unregister();
        order.verify(actions).dispose();
        order.verify(objects).ungetService(actions);
    }

    @Test
    void aThingOfUnknownTypeIsNotCreated() {
        assertThat(factory.createThing(TYPE, new Configuration(), null, null)).isNull();
    }
}
