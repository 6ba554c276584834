/**
 * Reads the OH-INF files of add-on bundles.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.xml;

import org.eclipse.jdt.annotation.NonNullByDefault;
