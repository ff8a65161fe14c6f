/** Sound: mixing in blocks, ducking, the loudness meter, the true-peak limiter, mastering to a loudness. All of it stereo at 48 kHz. */
package org.kinora.film.internal.sound;
