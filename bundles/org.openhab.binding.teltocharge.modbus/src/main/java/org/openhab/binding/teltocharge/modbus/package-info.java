/**
 * A Modbus bus: one transaction at a time, ordered by priority, over an exchangeable transport. Depends on nothing of
 * this project.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.modbus;

import org.eclipse.jdt.annotation.NonNullByDefault;
