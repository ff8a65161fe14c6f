/**
 * FFmpeg's libraries in process (LGPL build): opening, decoding, filtering, encoding sound and the fallback for pictures. Native objects are closed
 * here and nowhere else.
 */
package org.kinora.media.internal.av;
