/**
 * Values and settings of the virtual house.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.simulator.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
