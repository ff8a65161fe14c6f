/** The time grid of music: onsets, beats, bars, sections. */
package org.kinora.film.internal.beat;
