/** What {@code kinora bench splat} measures. */
package org.kinora.splat.internal.bench;
