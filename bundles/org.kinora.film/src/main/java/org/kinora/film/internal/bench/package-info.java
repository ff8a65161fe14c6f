/** Measures the film engine on the standard assembly job, beside the encoder alone and beside other engines. */
package org.kinora.film.internal.bench;
