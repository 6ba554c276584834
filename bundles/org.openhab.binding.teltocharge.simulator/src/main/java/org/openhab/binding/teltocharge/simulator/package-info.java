/**
 * The virtual house: a charger with a car, a grid meter and a household behind one loopback Modbus TCP port.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.simulator;

import org.eclipse.jdt.annotation.NonNullByDefault;
