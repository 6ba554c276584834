/**
 * The charger's registers and behaviour.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.simulator.internal.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;
