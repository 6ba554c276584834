/**
 * Recognition of appliances from their current: numbers only, no knowledge of chargers.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.openhab.binding.teltocharge.dlb.appliance;
