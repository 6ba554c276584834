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
package org.openhab.embedded.demo.report;

import java.io.IOException;
import java.util.List;

import org.openhab.embedded.demo.api.StatusReply;

/** Where the seconds of a run come from. */
public interface SecondSource {

    /**
     * The seconds that have passed since the last call, oldest first; often none.
     *
     * @param status the balancer's view, asked for just before
     */
    List<Second> next(StatusReply status) throws IOException, InterruptedException;
}
