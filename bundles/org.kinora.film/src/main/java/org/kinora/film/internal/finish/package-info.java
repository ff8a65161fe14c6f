/** Joins segments and sound into the finished file, with chapters, subtitles and poster. */
package org.kinora.film.internal.finish;
