/**
 * Arithmetic of an energy goal: numbers only, no knowledge of chargers.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.openhab.binding.teltocharge.dlb.goal;
