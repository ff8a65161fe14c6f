/** Tests of the beat of the film engine. */
package org.kinora.film.internal.beat;
