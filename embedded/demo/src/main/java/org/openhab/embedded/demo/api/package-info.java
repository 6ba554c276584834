@NonNullByDefault
package org.openhab.embedded.demo.api;

import org.eclipse.jdt.annotation.NonNullByDefault;
