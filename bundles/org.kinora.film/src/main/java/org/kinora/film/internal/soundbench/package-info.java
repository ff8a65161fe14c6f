/** Measures beats and loudness beside other programs. */
package org.kinora.film.internal.soundbench;
