/** Tests of the cut of the film engine. */
package org.kinora.film.internal.cut;
