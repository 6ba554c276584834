@NonNullByDefault
package org.openhab.embedded.demo;

import org.eclipse.jdt.annotation.NonNullByDefault;
