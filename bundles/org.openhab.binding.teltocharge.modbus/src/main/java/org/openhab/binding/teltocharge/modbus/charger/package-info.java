/**
 * The TeltoCharge charger as a Modbus secondary: register table, image, client, and when to write a setpoint.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.modbus.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;
