/** Tests of the caption of the film engine. */
package org.kinora.film.internal.caption;
