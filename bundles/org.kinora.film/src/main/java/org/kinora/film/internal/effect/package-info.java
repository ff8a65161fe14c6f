/** Spotting of sound effects: what in the picture is worth a sound, and when in its shot it is heard. */
package org.kinora.film.internal.effect;
