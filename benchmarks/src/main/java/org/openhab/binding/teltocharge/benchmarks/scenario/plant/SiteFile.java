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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.BadFileException;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * Reads a site: grid, fuse, meter, chargers, cars, faults. The manual describes the keys.
 */
@NonNullByDefault
public final class SiteFile {

    private static final int MOST_CHARGERS = 100;
    private static final int MOST_SECONDS = 1_000_000_000;
    private static final int LONGEST_PERIOD = 600;
    private static final int LEAST_AMPS = 6;
    private static final int MOST_AMPS = 32;
    private static final int LARGEST_FUSE = 1000;
    private static final int MOST_KWH = 1000;

    private final YamlNode root;
    private final GridKind grid;
    private final Map<String, GroupSetup> groups = new LinkedHashMap<>();

    private SiteFile(YamlNode root) throws BadFileException {
        this.root = root;
        root.keys("grid", "fuse", "reserve", "meter", "chargers", "cars", "faults", "groups");
        this.grid = choice(root, "grid", GridKind.STAR, GridKind.values());
    }

    /**
     * @throws BadFileException with the line that is wrong
     * @throws IOException when the file cannot be read at all
     */
    public static Site read(Path path) throws BadFileException, IOException {
        String file = String.valueOf(path.getFileName());
        try {
            return new SiteFile(YamlNode.parse(file, Files.readString(path))).site();
        } catch (MalformedInputException e) {
            throw new BadFileException(file, 1, "this is not a text in UTF-8");
        }
    }

    private Site site() throws BadFileException {
        int fuse = root.whole("fuse", null, LEAST_AMPS, LARGEST_FUSE);
        double reserve = root.number("reserve", 0.0, 0, fuse - LEAST_AMPS);
        groups();
        List<@Nullable CarSetup> cars = new ArrayList<>();
        List<ChargerSetup> chargers = chargers(cars);
        for (int i = 0; i < chargers.size(); i++) {
            chargers.set(i, chargers.get(i).withCar(cars.get(i)));
        }
        List<Fault> faults = new ArrayList<>();
        for (YamlNode node : root.list("faults")) {
            faults.add(fault(node));
        }
        return new Site(grid, fuse, reserve, meter(), chargers, faults, List.copyOf(groups.values()));
    }

    private MeterSetup meter() throws BadFileException {
        YamlNode node = root.map("meter");
        if (node == null) {
            return new MeterSetup(1, 0, 0);
        }
        node.keys("period_s", "delay_s", "resolution_a", "swap");
        PhaseSet swapped = phases(node, "swap", PhaseSet.NONE);
        if (swapped != PhaseSet.NONE && swapped.count() != 2) {
            throw node.at("swap", "swap must name two lines, not " + swapped.label());
        }
        return new MeterSetup(node.whole("period_s", 1, 1, LONGEST_PERIOD),
                node.whole("delay_s", 0, 0, LONGEST_PERIOD), node.number("resolution_a", 0.0, 0, MOST_AMPS), swapped);
    }

    private void groups() throws BadFileException {
        for (YamlNode node : root.list("groups")) {
            node.keys("id", "fuse");
            GroupSetup group = new GroupSetup(id(node), node.whole("fuse", null, LEAST_AMPS, LARGEST_FUSE));
            if (group.id().equals(CircuitSettings.MAIN)) {
                throw node.at("id", "a group may not be called " + group.id() + ": that is the grid connection");
            }
            if (groups.put(group.id(), group) != null) {
                throw node.bad("id " + group.id() + " is used twice");
            }
        }
    }

    private static String id(YamlNode node) throws BadFileException {
        String id = node.text("id", null);
        if (!id.matches("[A-Za-z0-9_-]{1,40}")) {
            throw node.at("id", "id may hold letters, digits, - and _ only");
        }
        return id;
    }

    /** @param cars gets the car of each charger, or null */
    private List<ChargerSetup> chargers(List<@Nullable CarSetup> cars) throws BadFileException {
        List<ChargerSetup> chargers = new ArrayList<>();
        List<YamlNode> nodes = root.list("chargers");
        if (nodes.isEmpty() || nodes.size() > MOST_CHARGERS) {
            throw root.bad("chargers: there must be 1 to " + MOST_CHARGERS);
        }
        for (YamlNode node : nodes) {
            ChargerSetup charger = charger(node);
            if (chargers.stream().anyMatch(other -> other.id().equals(charger.id()))) {
                throw node.bad("id " + charger.id() + " is used twice");
            }
            chargers.add(charger);
            cars.add(null);
        }
        int next = 0;
        for (YamlNode node : root.list("cars")) {
            if (next == chargers.size() && !node.has("charger")) {
                throw node.bad("there is no next charger for this car; name one");
            }
            int index = index(node, chargers, next);
            if (cars.get(index) != null) {
                throw node.bad("charger " + chargers.get(index).id() + " has a car already");
            }
            cars.set(index, car(node, chargers.get(index)));
            next = index + 1;
        }
        return chargers;
    }

    private static int index(YamlNode node, List<ChargerSetup> chargers, int next) throws BadFileException {
        String id = node.text("charger", next < chargers.size() ? chargers.get(next).id() : null);
        for (int i = 0; i < chargers.size(); i++) {
            if (chargers.get(i).id().equals(id)) {
                return i;
            }
        }
        throw node.bad("there is no charger " + id);
    }

    private ChargerSetup charger(YamlNode node) throws BadFileException {
        node.keys("id", "min_a", "max_a", "phases", "phase_switch", "rotation", "group");
        int max = node.whole("max_a", 16, LEAST_AMPS, MOST_AMPS);
        String group = node.text("group", "");
        if (!group.isEmpty() && !groups.containsKey(group)) {
            throw node.at("group", "there is no group " + group);
        }
        PhaseRotation rotation = choice(node, "rotation", PhaseRotation.RST, PhaseRotation.values());
        if (grid == GridKind.SINGLE && rotation != PhaseRotation.RST) {
            throw node.at("rotation", "a single-phase grid has L1 only");
        }
        PhaseSet all = grid == GridKind.SINGLE ? PhaseSet.L1 : PhaseSet.THREE_PHASE;
        return new ChargerSetup(id(node), node.whole("min_a", LEAST_AMPS, LEAST_AMPS, max), max,
                phases(node, "phases", all), node.flag("phase_switch", false), null, rotation, group);
    }

    private CarSetup car(YamlNode node, ChargerSetup charger) throws BadFileException {
        node.keys("charger", "model", "max_a", "phases", "arrives_s", "leaves_s", "needs_kwh");
        CarModel model = choice(node, "model", CarModel.STANDARD, CarModel.values());
        PhaseSet phases = phases(node, "phases", charger.phases());
        if (phases.and(charger.phases()) != phases) {
            throw node.bad("phases " + phases + " are not all wired to charger " + charger.id());
        }
        int arrives = node.whole("arrives_s", 0, 0, MOST_SECONDS);
        int leaves = node.whole("leaves_s", MOST_SECONDS, arrives, MOST_SECONDS);
        double kilowattHours = node.number("needs_kwh", Double.POSITIVE_INFINITY, 0, MOST_KWH);
        return new CarSetup(model, node.number("max_a", (double) charger.maxAmps(), LEAST_AMPS, MOST_AMPS), phases,
                arrives, leaves, 1000 * kilowattHours);
    }

    private static Fault fault(YamlNode node) throws BadFileException {
        node.keys("kind", "at_s", "for_s", "every_s");
        Fault.Kind kind = choice(node, "kind", null, Fault.Kind.values());
        int lasts = node.whole("for_s", MOST_SECONDS, 1, MOST_SECONDS);
        int every = node.whole("every_s", 0, 0, MOST_SECONDS);
        if (every > 0 && every <= lasts) {
            throw node.bad("every_s must be 0 or more than for_s");
        }
        return new Fault(kind, node.whole("at_s", 0, 0, MOST_SECONDS), lasts, every);
    }

    private PhaseSet phases(YamlNode node, String key, PhaseSet fallback) throws BadFileException {
        if (!node.has(key)) {
            return fallback;
        }
        String text = node.text(key, "");
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (String name : text.split("[,+ ]+")) {
            phases.add(Arrays.stream(Phase.values()).filter(phase -> phase.name().equalsIgnoreCase(name)).findAny()
                    .orElseThrow(() -> node.at(key, key + " must be some of L1, L2, L3, not \"" + text + "\"")));
        }
        PhaseSet set = PhaseSet.of(phases);
        if (set == PhaseSet.NONE) {
            throw node.at(key, key + " must be some of L1, L2, L3");
        }
        if (grid == GridKind.SINGLE && set != PhaseSet.L1) {
            throw node.at(key, "a single-phase grid has L1 only");
        }
        if (grid == GridKind.DELTA && set.count() == 1) {
            throw node.at(key, "a delta grid needs two or three lines");
        }
        return set;
    }

    private static <E extends Enum<E>> E choice(YamlNode node, String key, @Nullable E fallback, E[] values)
            throws BadFileException {
        String text = node.text(key, fallback == null ? null : fallback.name());
        for (E value : values) {
            if (value.name().replace('_', '-').equals(text.toUpperCase(Locale.ROOT).replace('_', '-'))) {
                return value;
            }
        }
        throw node.at(key, key + " must be one of "
                + String.join(", ", Arrays.stream(values).map(SiteFile::id).toList()) + ", not \"" + text + "\"");
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
