/**
 * Helpers that more than one package needs.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.util;

import org.eclipse.jdt.annotation.NonNullByDefault;
