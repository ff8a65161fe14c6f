/** Tests of the measures of sound. */
package org.kinora.film.internal.soundbench;
