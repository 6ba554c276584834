/**
 * Arithmetic of charging with solar surplus: numbers only, no knowledge of chargers.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.openhab.binding.teltocharge.dlb.solar;
