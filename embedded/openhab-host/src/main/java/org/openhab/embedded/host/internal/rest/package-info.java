/**
 * openHAB's REST interface.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.rest;

import org.eclipse.jdt.annotation.NonNullByDefault;
