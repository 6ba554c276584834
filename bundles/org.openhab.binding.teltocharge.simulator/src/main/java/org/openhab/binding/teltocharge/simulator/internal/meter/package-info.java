/**
 * Virtual meters of all families: their registers are laid out by the families' files.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.simulator.internal.meter;

import org.eclipse.jdt.annotation.NonNullByDefault;
