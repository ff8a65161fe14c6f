/** Scaling, placing and mixing of planes. */
package org.kinora.film.internal.plate;
