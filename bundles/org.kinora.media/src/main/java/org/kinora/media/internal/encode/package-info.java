/** Encoding of clips: the choice of encoder, the x264 executable as a process of its own, and the queue before it. */
package org.kinora.media.internal.encode;
