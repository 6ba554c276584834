/**
 * What the car draws from what it is offered.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.simulator.internal.car;

import org.eclipse.jdt.annotation.NonNullByDefault;
