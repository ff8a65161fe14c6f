/** Writing music: keys, chords, motifs, form and arrangement, as notes on a grid of samples. No sound is made here. */
package org.kinora.composer.internal.score;
