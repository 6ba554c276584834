/**
 * HTTP, WebSocket and multicast DNS clients.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.net;

import org.eclipse.jdt.annotation.NonNullByDefault;
