/**
 * Knows the thing types, channel types and configuration descriptions of the installed add-ons.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
