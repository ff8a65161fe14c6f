/** What {@code kinora bench imaging} measures: parts of this bundle, each beside a library that does the same. */
package org.kinora.imaging.internal.bench;
