/**
 * Texts in the owner's language.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.internal.i18n;

import org.eclipse.jdt.annotation.NonNullByDefault;
