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
package org.openhab.binding.teltocharge.modbus.search;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Counts the questions of a search, for all its places together.
 */
@NonNullByDefault
final class ProgressCount {
    private static final int ALL = 100;

    private int planned;
    private int done;
    private SearchProgress progress = SearchProgress.BEGIN;

    synchronized void plan(int questions) {
        planned += questions;
    }

    synchronized void asking(String place, String setting, int unitId) {
        progress = new SearchProgress(true, percent(), place, setting, unitId, progress.found());
    }

    synchronized void done(int questions) {
        done += questions;
        show(percent(), progress.found());
    }

    synchronized void found() {
        show(progress.percent(), progress.found() + 1);
    }

    private void show(int percent, int found) {
        progress = new SearchProgress(true, percent, progress.place(), progress.setting(), progress.unitId(), found);
    }

    private int percent() {
        // The end is reached when all places have said so, and not before.
        int reached = planned == 0 ? 0 : Math.min(ALL - 1, ALL * done / planned);
        return Math.max(progress.percent(), reached);
    }

    synchronized void end() {
        progress = new SearchProgress(false, ALL, progress.place(), progress.setting(), progress.unitId(),
                progress.found());
    }

    synchronized SearchProgress now() {
        return progress;
    }
}
