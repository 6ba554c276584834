/**
 * Small JSON files that survive a kill.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.storage;

import org.eclipse.jdt.annotation.NonNullByDefault;
