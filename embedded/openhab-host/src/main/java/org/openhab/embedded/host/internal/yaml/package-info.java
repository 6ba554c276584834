/**
 * Things and items from YAML files.
 */
@NonNullByDefault
package org.openhab.embedded.host.internal.yaml;

import org.eclipse.jdt.annotation.NonNullByDefault;
