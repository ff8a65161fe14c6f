/** What {@code bench seek} measures. */
package org.kinora.media.internal.bench;
