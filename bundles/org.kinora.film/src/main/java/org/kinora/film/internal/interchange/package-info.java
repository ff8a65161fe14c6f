/** Cuts as other programs write them. */
package org.kinora.film.internal.interchange;
