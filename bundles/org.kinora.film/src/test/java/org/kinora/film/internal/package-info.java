/** Tests of the film engine with real files: clips, sounds and films are made and read again. */
package org.kinora.film.internal;
