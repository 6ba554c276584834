/**
 * Items, their states and commands.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.item;

import org.eclipse.jdt.annotation.NonNullByDefault;
