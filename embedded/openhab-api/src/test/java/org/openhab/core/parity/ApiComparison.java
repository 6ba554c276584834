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
package org.openhab.core.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares our types with a table: each of our members must be there in the same words, and no abstract one may lack of
 * what the add-on may implement.
 *
 * @param compared how many members of ours were looked up
 * @param differences one line each
 */
record ApiComparison(int compared, List<String> differences) {

    /** What openHAB alone implements: nobody misses what we leave out of it. */
    private static final Set<String> IMPLEMENTED_BY_OPENHAB = Set.of(
            "org.openhab.core.automation.ModuleHandlerCallback",
            "org.openhab.core.automation.handler.TriggerHandlerCallback");
    /** What openHAB's published pages do not call abstract or not; the add-on only extends it. */
    private static final Set<String> PERHAPS_ABSTRACT = Set.of("org.openhab.core.automation.type.ModuleType",
            "org.openhab.core.automation.type.TriggerType", "org.openhab.core.automation.type.ConditionType");

    static ApiComparison of(Map<String, ApiType> ours, Map<String, ApiType> reference) {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, ApiType> entry : ours.entrySet()) {
            ApiType theirs = reference.get(entry.getKey());
            if (theirs == null) {
                differences.add(entry.getKey() + ": no such type");
                continue;
            }
            ApiType mine = entry.getValue();
            compare(entry.getKey(), "declaration", mine.declaration(), theirs.declaration(), differences);
            compare(entry.getKey(), "modifiers", modifiers(entry.getKey(), mine), modifiers(entry.getKey(), theirs),
                    differences);
            compare(entry.getKey(), "supertypes", mine.supertypes(), theirs.supertypes(), differences);
            compareMembers(entry.getKey(), mine, theirs, differences);
            compared += mine.members().size();
        }
        return new ApiComparison(compared, differences);
    }

    private static String modifiers(String name, ApiType type) {
        return PERHAPS_ABSTRACT.contains(name) ? type.modifiers().replace("abstract ", "") : type.modifiers();
    }

    private static void compareMembers(String type, ApiType mine, ApiType theirs, List<String> differences) {
        mine.members().forEach((key, member) -> {
            ApiMember counterpart = theirs.members().get(key);
            if (counterpart == null) {
                differences.add(type + ": no such member: " + key);
            } else {
                compare(type, key + " modifiers", member.modifiers(), counterpart.modifiers(), differences);
                compare(type, key + " type", member.type(), counterpart.type(), differences);
                compare(type, key + " throws", member.thrown(), counterpart.thrown(), differences);
            }
        });
        theirs.members().forEach((key, member) -> {
            if (member.isAbstract() && !mine.members().containsKey(key) && !IMPLEMENTED_BY_OPENHAB.contains(type)) {
                differences.add(type + ": lacks abstract " + key);
            }
        });
    }

    private static void compare(String type, String what, String mine, String theirs, List<String> differences) {
        if (!mine.equals(theirs)) {
            differences.add(type + ": " + what + ": ours '" + mine + "', reference '" + theirs + "'");
        }
    }
}
