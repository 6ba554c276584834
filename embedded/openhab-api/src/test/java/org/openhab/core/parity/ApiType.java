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

import java.util.Map;

/**
 * One type with its public and protected members.
 *
 * @param declaration name with type parameters
 * @param modifiers modifiers and kind
 * @param supertypes as in Java, without blanks
 * @param members by {@link ApiMember#key()}
 */
record ApiType(String declaration, String modifiers, String supertypes, Map<String, ApiMember> members) {
}
