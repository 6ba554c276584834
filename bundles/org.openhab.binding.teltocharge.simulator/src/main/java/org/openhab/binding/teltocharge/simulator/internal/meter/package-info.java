/**
 * The grid meter's registers.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.simulator.internal.meter;

import org.eclipse.jdt.annotation.NonNullByDefault;
