/**
 * Orders from outside to charge less, and the record of them: numbers only, no knowledge of chargers.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.openhab.binding.teltocharge.dlb.curtail;
