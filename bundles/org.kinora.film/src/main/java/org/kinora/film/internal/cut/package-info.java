/**
 * Derives the cut from a timed story: where each picture, line, cue, title and caption lies; and takes a cut apart into requests for segments and
 * sound.
 */
package org.kinora.film.internal.cut;
