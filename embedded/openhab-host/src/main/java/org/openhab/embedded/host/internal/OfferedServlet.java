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

import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;

import javax.servlet.Servlet;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import org.osgi.service.http.runtime.dto.RuntimeDTO;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/**
 * A servlet on the HTTP whiteboard that stays there.
 *
 * A servlet that is offered while the whiteboard makes its default context can be lost for good: Pax Web 8.0.34 then
 * logs "No matching target context(s) … may be re-registered later" and never comes back to it. So this one looks now
 * and then whether it is served, and offers itself anew if not.
 */
final class OfferedServlet implements AutoCloseable {

    private final BundleContext context;
    private final Servlet servlet;
    private final String name;
    private final Dictionary<String, Object> properties = new Hashtable<>();
    private Optional<ServiceRegistration<Servlet>> registration = Optional.empty();
    private boolean missing;

    /**
     * @param pattern what it answers, like {@code /rest/*}
     */
    OfferedServlet(BundleContext context, Servlet servlet, String pattern) {
        this.context = context;
        this.servlet = servlet;
        this.name = "openhab-host " + pattern;
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, pattern);
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME, name);
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_ASYNC_SUPPORTED, true);
    }

    synchronized void open() {
        registration = Optional.of(context.registerService(Servlet.class, servlet, properties));
        missing = false;
    }

    /** Offers the servlet anew when the HTTP service has not served it at this look nor at the one before. */
    synchronized void look() {
        ServiceReference<HttpServiceRuntime> runtime = context.getServiceReference(HttpServiceRuntime.class);
        if (registration.isEmpty() || runtime == null) {
            return;
        }
        boolean missingNow = !isServed(runtime);
        if (missing && missingNow) {
            close();
            open();
        } else {
            // One look alone may have come while the whiteboard was at work.
            missing = missingNow;
        }
    }

    private boolean isServed(ServiceReference<HttpServiceRuntime> reference) {
        HttpServiceRuntime runtime = context.getService(reference);
        if (runtime == null) {
            return true;
        }
        try {
            RuntimeDTO served = runtime.getRuntimeDTO();
            return Arrays.stream(served.servletContextDTOs).flatMap(dto -> Arrays.stream(dto.servletDTOs))
                    .anyMatch(dto -> name.equals(dto.name));
        } finally {
            context.ungetService(reference);
        }
    }

    @Override
    public synchronized void close() {
        registration.ifPresent(ServiceRegistration::unregister);
        registration = Optional.empty();
    }
}
