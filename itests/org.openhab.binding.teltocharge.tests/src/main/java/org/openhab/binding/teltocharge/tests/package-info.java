@NonNullByDefault
package org.openhab.binding.teltocharge.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
