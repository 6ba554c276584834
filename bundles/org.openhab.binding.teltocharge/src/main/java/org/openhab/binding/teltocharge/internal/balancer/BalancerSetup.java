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

import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.internal.config.BadConfigurationException;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.ThingUID;

/**
 * What a load balancer works with, as far as it can work.
 *
 * @param members meters, chargers and circuits
 * @param settings of the engine; empty if the configuration cannot work
 * @param problem what the owner must change; empty if nothing
 */
@NonNullByDefault
public record BalancerSetup(Members members, Optional<BalancerSettings> settings, Optional<StatusText> problem) {

    /** Nothing to work with. */
    public static final BalancerSetup NONE = new BalancerSetup(Members.NONE, Optional.empty(), Optional.empty());

    /**
     * @param balancer UID of the load balancer
     * @param zone in which the owner means his times
     */
    public static BalancerSetup of(LoadBalancerConfiguration config, Members members, ThingUID balancer,
            ZoneId zone) {
        try {
            return new BalancerSetup(members,
                    Optional.of(SettingsMapper.settings(config, members, balancer, zone)), members.problem());
        } catch (BadConfigurationException e) {
            return new BalancerSetup(members, Optional.empty(), Optional.of(e.text()));
        }
    }
}
