/** Tests of the picture of the film engine. */
package org.kinora.film.internal.picture;
