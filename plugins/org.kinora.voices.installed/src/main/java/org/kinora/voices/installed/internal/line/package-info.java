/** When the words and sounds of a spoken line are heard. */
package org.kinora.voices.installed.internal.line;
