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
package org.openhab.embedded.host.internal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import org.osgi.service.http.runtime.dto.RuntimeDTO;
import org.osgi.service.http.runtime.dto.ServletContextDTO;
import org.osgi.service.http.runtime.dto.ServletDTO;

class OfferedServletTest {

    private final BundleContext context = mock();
    private final HttpServiceRuntime runtime = mock();
    private final ServiceReference<HttpServiceRuntime> reference = mock();
    private final ServiceRegistration<Servlet> registration = mock();
    private final Servlet servlet = new HttpServlet() {
        private static final long serialVersionUID = 1L;
    };
    private final OfferedServlet offered = new OfferedServlet(context, servlet, "/rest/*");

    @BeforeEach
    void open() {
        when(context.registerService(eq(Servlet.class), eq(servlet), any())).thenReturn(registration);
        when(context.getService(reference)).thenReturn(runtime);
        when(context.getServiceReference(HttpServiceRuntime.class)).thenReturn(reference);
        offered.open();
    }

    @Test
    void offersItselfAnewWhenNotServedAtTwoLooks() {
        serves("another");
        offered.look();
        verifyOffers(1);
        offered.look();
        verifyOffers(2);
        verify(registration).unregister();
    }

    @Test
    void staysWhereItIsWhenServed() {
        serves("another", "openhab-host /rest/*");
        offered.look();
        offered.look();
        offered.look();
        verifyOffers(1);
        verify(registration, never()).unregister();
    }

    @Test
    void doesNothingWhenServedAtEverySecondLook() {
        for (int i = 0; i < 3; i++) {
            serves("another");
            offered.look();
            serves("openhab-host /rest/*");
            offered.look();
        }
        verifyOffers(1);
    }

    @Test
    void waitsWhenThereIsNoHttpServiceYet() {
        when(context.getServiceReference(HttpServiceRuntime.class)).thenReturn(null);
        offered.look();
        offered.look();
        verifyOffers(1);
    }

    @Test
    void isGoneWhenClosed() {
        serves("another");
        offered.close();
        offered.look();
        offered.look();
        verify(registration).unregister();
        verifyOffers(1);
    }

    private void verifyOffers(int count) {
        verify(context, times(count)).registerService(eq(Servlet.class), eq(servlet), any());
    }

    private void serves(String... names) {
        ServletContextDTO served = new ServletContextDTO();
        served.servletDTOs = new ServletDTO[names.length];
        for (int i = 0; i < names.length; i++) {
            served.servletDTOs[i] = new ServletDTO();
            served.servletDTOs[i].name = names[i];
        }
        RuntimeDTO dto = new RuntimeDTO();
        dto.servletContextDTOs = new ServletContextDTO[]{served};
        when(runtime.getRuntimeDTO()).thenReturn(dto);
    }
}
