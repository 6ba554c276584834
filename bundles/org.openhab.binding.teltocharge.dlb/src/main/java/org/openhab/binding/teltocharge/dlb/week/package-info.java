/**
 * Times of the week on a clock on the wall.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.openhab.binding.teltocharge.dlb.week;
