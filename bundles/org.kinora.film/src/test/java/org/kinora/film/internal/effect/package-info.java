/** Tests of the spotting of sound effects. */
package org.kinora.film.internal.effect;
