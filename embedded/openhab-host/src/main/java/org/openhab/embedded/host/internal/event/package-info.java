/**
 * The event bus.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.event;

import org.eclipse.jdt.annotation.NonNullByDefault;
