@NonNullByDefault
package org.openhab.embedded.demo.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
