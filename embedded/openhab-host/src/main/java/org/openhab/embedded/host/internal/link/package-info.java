/**
 * Links between items and channels.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
