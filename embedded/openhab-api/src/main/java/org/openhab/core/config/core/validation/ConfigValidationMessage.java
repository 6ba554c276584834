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
package org.openhab.core.config.core.validation;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is wrong with one parameter.
 */
@NonNullByDefault
public final class ConfigValidationMessage {

    public final String parameterName;

    /** The text where there is no translation. */
    public final String defaultMessage;

    public final String messageKey;

    /** The values for {@code {0}}, {@code {1}} ... in the text. */
    public final Object[] content;

    public ConfigValidationMessage(String parameterName, String defaultMessage, String messageKey) {
        this(parameterName, defaultMessage, messageKey, new Object[0]);
    }

    public ConfigValidationMessage(String parameterName, String defaultMessage, String messageKey,
            Object... content) {
        this.parameterName = parameterName;
        this.defaultMessage = defaultMessage;
        this.messageKey = messageKey;
        this.content = content.clone();
    }

    @Override
    public int hashCode() {
        return Objects.hash(parameterName, defaultMessage, messageKey, Arrays.hashCode(content));
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof ConfigValidationMessage other
                && parameterName.equals(other.parameterName) && defaultMessage.equals(other.defaultMessage)
                && messageKey.equals(other.messageKey) && Arrays.equals(content, other.content);
    }

    @Override
    public String toString() {
        return String.format("ConfigDescriptionValidationMessage [parameterName=%s, defaultMessage=%s, messageKey=%s, "
                + "content=%s]", parameterName, defaultMessage, messageKey, Arrays.toString(content));
    }
}
