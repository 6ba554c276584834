@NonNullByDefault
package org.openhab.binding.teltocharge.karaf;

import org.eclipse.jdt.annotation.NonNullByDefault;
