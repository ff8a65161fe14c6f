/** What a person asks about sounds: beats, loudness, waveform. */
package org.kinora.film.internal.operations.sound;
