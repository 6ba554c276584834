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
package org.openhab.embedded.host.internal.item;

import java.util.List;

import org.openhab.core.items.GenericItem;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * An item of type Group that only holds others together: it computes no state.
 */
final class ContainerItem extends GenericItem {

    static final String TYPE = "Group";

    ContainerItem(String name) {
        super(TYPE, name);
    }

    @Override
    public List<Class<? extends State>> getAcceptedDataTypes() {
        return List.of(UnDefType.class);
    }

    @Override
    public List<Class<? extends Command>> getAcceptedCommandTypes() {
        return List.of(RefreshType.class);
    }
}
