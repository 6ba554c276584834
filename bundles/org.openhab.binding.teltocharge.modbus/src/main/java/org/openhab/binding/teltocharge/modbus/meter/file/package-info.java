/**
 * Files of meter families: YAML that people write, read with the line of each mistake.
 */
@NonNullByDefault
package org.openhab.binding.teltocharge.modbus.meter.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
