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
package org.openhab.binding.teltocharge.dlb.testing;

import java.util.ArrayList;
import java.util.List;

import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RampSettings;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;

/**
 * Settings that nobody made up: a tree of circuits with and without meters, in any grid, and chargers in any of them.
 */
final class RandomSettings {

    private RandomSettings() {
    }

    static BalancerSettings of(Gen gen, GridType grid) {
        List<CircuitSettings> circuits = new ArrayList<>();
        circuits.add(new CircuitSettings("main", gen.between(16, 80), gen.between(0.0, 3.0)));
        for (int i = gen.between(0, 3); i > 0; i--) {
            circuits.add(circuit(gen, "c" + i, gen.between(0, circuits.size() - 1), circuits));
        }
        for (int i = 0; i < circuits.size(); i++) {
            if (grid == GridType.STAR && gen.chance(0.25)) {
                circuits.set(i, circuits.get(i).withMaxWatts(gen.between(4_000.0, 25_000)));
            }
        }
        List<ChargerSettings> chargers = new ArrayList<>();
        for (int i = gen.oneOf(1, 2, 3, 5); i > 0; i--) {
            int least = gen.oneOf(6, 6, 8, 10);
            chargers.add(new ChargerSettings("car" + i, least, gen.between(least, 32))
                    .withCircuit(circuits.get(gen.between(0, circuits.size() - 1)).id()).withWiring(wiring(gen, grid))
                    .withPriority(gen.oneOf(1, 1, 1, 2)));
        }
        RampSettings ramp = new RampSettings(gen.millis(0, 8000), gen.millis(0, 6000), gen.millis(0, 10000));
        return BalancerSettings.of(new SiteSettings(grid, 230, circuits), chargers).withRamp(ramp)
                .withFailsafeAmps(gen.oneOf(0, 6, 10));
    }

    private static CircuitSettings circuit(Gen gen, String id, int parent, List<CircuitSettings> above) {
        String parentId = above.get(parent).id();
        int fuse = gen.between(10, 63);
        return switch (gen.between(0, 2)) {
            case 0 -> CircuitSettings.group(id, parentId, fuse);
            case 1 -> CircuitSettings.assumed(id, parentId, fuse, gen.between(0.0, fuse - 6));
            default -> CircuitSettings.metered(id, parentId, fuse, gen.between(0.0, 2.0))
                    .withMeter(new MeterSettings(java.time.Duration.ofSeconds(gen.oneOf(1, 1, 2))));
        };
    }

    private static Wiring wiring(Gen gen, GridType grid) {
        return switch (grid) {
            case STAR -> gen.chance(0.3)
                    ? Wiring.single(gen.oneOf(Phase.values()))
                    : Wiring.rotated(gen.oneOf(PhaseRotation.values()));
            case SINGLE_PHASE -> Wiring.single(Phase.L1);
            case DELTA -> new Wiring(gen.oneOf(PhaseRotation.values()),
                    gen.oneOf(PhaseSet.THREE_PHASE, PhaseSet.L1_L2, PhaseSet.L2_L3));
        };
    }
}
