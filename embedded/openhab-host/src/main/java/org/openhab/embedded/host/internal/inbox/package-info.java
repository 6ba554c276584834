/**
 * Discovery and inbox.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.inbox;

import org.eclipse.jdt.annotation.NonNullByDefault;
