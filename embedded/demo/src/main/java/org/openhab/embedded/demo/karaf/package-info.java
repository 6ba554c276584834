@NonNullByDefault
package org.openhab.embedded.demo.karaf;

import org.eclipse.jdt.annotation.NonNullByDefault;
