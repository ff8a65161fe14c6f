/**
 * Pictures as planes that are scaled, moved and turned by parts of a pixel, and laid over frames. Chroma lies where MPEG-2 has it: on the left of two
 * columns, between two rows.
 */
package org.kinora.film.internal.plate;
