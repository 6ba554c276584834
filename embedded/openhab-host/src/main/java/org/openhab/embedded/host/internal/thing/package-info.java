/**
 * Things and the life cycle of their handlers.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;
