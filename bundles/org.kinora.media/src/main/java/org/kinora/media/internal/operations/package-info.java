/** The operations on media files: probe, proxy, thumbs, strip, encoders. */
package org.kinora.media.internal.operations;
