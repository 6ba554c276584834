/**
 * Texts in the user's language.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.i18n;

import org.eclipse.jdt.annotation.NonNullByDefault;
