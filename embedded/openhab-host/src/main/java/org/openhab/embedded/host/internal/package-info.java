/**
 * The smallest host that runs an openHAB add-on: things, items, links, inbox, events, storage and REST.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
