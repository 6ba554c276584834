/**
 * Grid meters on a Modbus bus: profiles are data, one decoder and one client serve them all.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.modbus.meter;

import org.eclipse.jdt.annotation.NonNullByDefault;
