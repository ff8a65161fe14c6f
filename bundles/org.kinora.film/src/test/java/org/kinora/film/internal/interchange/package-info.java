/** Tests of cuts as other programs write them. */
package org.kinora.film.internal.interchange;
