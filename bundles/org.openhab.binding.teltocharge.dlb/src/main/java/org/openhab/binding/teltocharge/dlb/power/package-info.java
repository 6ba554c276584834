/**
 * Arithmetic of power over time: numbers only, no knowledge of chargers.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.openhab.binding.teltocharge.dlb.power;
