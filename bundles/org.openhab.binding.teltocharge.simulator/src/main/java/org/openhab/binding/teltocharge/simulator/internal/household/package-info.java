/**
 * What the household draws over time.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.simulator.internal.household;

import org.eclipse.jdt.annotation.NonNullByDefault;
