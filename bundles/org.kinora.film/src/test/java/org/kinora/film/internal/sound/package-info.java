/** Tests of the sound of the film engine. */
package org.kinora.film.internal.sound;
