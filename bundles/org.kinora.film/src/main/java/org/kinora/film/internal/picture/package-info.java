/** Renders segments of the picture: sources of frames, transitions between two of them, words on top, into the encoder. */
package org.kinora.film.internal.picture;
