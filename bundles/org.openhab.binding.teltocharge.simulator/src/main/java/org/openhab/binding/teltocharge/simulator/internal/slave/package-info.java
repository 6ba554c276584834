/**
 * A small Modbus TCP slave: frames, function codes, exception codes; it knows no device.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.simulator.internal.slave;

import org.eclipse.jdt.annotation.NonNullByDefault;
