/** Thumbnails and film strips. */
package org.kinora.media.internal.strip;
